package dev.shigoto.searchapi;

import dev.shigoto.database.changes.JobReceipt;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.Whereabouts;
import dev.shigoto.retrieval.WhyNot;
import dev.shigoto.searchapi.json.WhyNotJson;
import dev.shigoto.searchapi.request.RequestReader;
import dev.shigoto.searchapi.request.WhyNotRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/// `/v1/search/why-not`: at which stage a job fell out of the answer to a search, or where it is
/// in it.
final class WhyNotRoutes {

  private static final String PATH = "/v1/search/why-not";
  private static final int MAX_BODY = 64 * 1024;

  private final JobSearch search;
  private final Truth truth;

  private WhyNotRoutes(JobSearch search, Truth truth) {
    this.search = search;
    this.truth = truth;
  }

  static void register(RoutesConfig routes, JobSearch search, Truth truth, TravelTimes travel) {
    WhyNotRoutes handlers = new WhyNotRoutes(search, truth);
    routes.get(PATH, ctx -> handlers.answer(ctx, RequestReader.whyNot(Query.of(ctx), travel)));
    routes.post(
        PATH, ctx -> handlers.answer(ctx, RequestReader.whyNot(Body.of(ctx, MAX_BODY), travel)));
  }

  private void answer(Context ctx, WhyNotRequest asked) {
    WhyNot answer = search.whyNot(asked.job(), asked.search());
    ctx.json(
        answer.where() instanceof Whereabouts.NotIndexed
            ? missing(asked.job(), answer)
            : WhyNotJson.of(answer, asked.search().size()));
  }

  /// The index holds open jobs only; what became of the others, the database knows.
  private WhyNotJson missing(JobId id, WhyNot answer) {
    Optional<JobReceipt> receipt = truth.receipt(id).flatMap(known -> known);
    return truth.hasEnded(id).orElse(false)
        ? WhyNotJson.closed(receipt, answer.interpretation())
        : WhyNotJson.unknown(receipt, answer.interpretation());
  }
}
