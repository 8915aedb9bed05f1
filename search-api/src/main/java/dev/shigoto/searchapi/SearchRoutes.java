package dev.shigoto.searchapi;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Trial;
import dev.shigoto.searchapi.experiment.Assignment;
import dev.shigoto.searchapi.experiment.Experiments;
import dev.shigoto.searchapi.json.Json;
import dev.shigoto.searchapi.json.SearchJson;
import dev.shigoto.searchapi.model.VectorRecorder;
import dev.shigoto.searchapi.request.AskedSearch;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;

/// `/v1/jobs/search`, asked by a query string or by a JSON body.
final class SearchRoutes {

  private static final int MAX_BODY = 64 * 1024;

  private final JobSearch search;
  private final Truth truth;
  private final Metrics metrics;
  private final QueryRecorder queries;
  private final VectorRecorder vectors;
  private final Experiments experiments;

  private SearchRoutes(
      JobSearch search,
      Truth truth,
      Metrics metrics,
      QueryRecorder queries,
      VectorRecorder vectors,
      Experiments experiments) {
    this.search = search;
    this.truth = truth;
    this.metrics = metrics;
    this.queries = queries;
    this.vectors = vectors;
    this.experiments = experiments;
  }

  static void register(
      RoutesConfig routes,
      JobSearch search,
      Truth truth,
      Metrics metrics,
      QueryRecorder queries,
      VectorRecorder vectors,
      Experiments experiments,
      TravelTimes travel) {
    SearchRoutes handlers = new SearchRoutes(search, truth, metrics, queries, vectors, experiments);
    routes.get(
        "/v1/jobs/search",
        ctx -> handlers.answer(ctx, RequestReader.search(Query.of(ctx), travel)));
    routes.post(
        "/v1/jobs/search",
        ctx -> handlers.answer(ctx, RequestReader.search(Body.of(ctx, MAX_BODY), travel)));
  }

  private void answer(Context ctx, AskedSearch asked) {
    SearchRequest request = asked.request();
    Optional<Instant> asOf = truth.asOf(); // before the search: it may know more, never less
    Optional<Assignment> assigned = experiments.assign(request, asked.clientId());
    Trial trial = assigned.map(Assignment::trial).orElse(Trial.NONE);
    SearchAnswer answer = search.search(request, experiments.shadowed(request, trial));
    metrics.search(answer);
    queries.note(request, answer);
    vectors.note(answer);
    SearchJson json =
        SearchJson.of(request, answer, asOf, experiments.note(assigned, request, answer));
    ctx.contentType(ContentType.APPLICATION_JSON).result(Json.bytes(json));
  }
}
