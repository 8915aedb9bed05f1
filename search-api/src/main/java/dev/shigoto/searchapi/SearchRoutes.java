package dev.shigoto.searchapi;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.searchapi.json.Json;
import dev.shigoto.searchapi.json.SearchJson;
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

  private SearchRoutes(JobSearch search, Truth truth, Metrics metrics, QueryRecorder queries) {
    this.search = search;
    this.truth = truth;
    this.metrics = metrics;
    this.queries = queries;
  }

  static void register(
      RoutesConfig routes,
      JobSearch search,
      Truth truth,
      Metrics metrics,
      QueryRecorder queries,
      TravelTimes travel) {
    SearchRoutes handlers = new SearchRoutes(search, truth, metrics, queries);
    routes.get(
        "/v1/jobs/search",
        ctx -> handlers.answer(ctx, RequestReader.search(Query.of(ctx), travel)));
    routes.post(
        "/v1/jobs/search",
        ctx -> handlers.answer(ctx, RequestReader.search(Body.of(ctx, MAX_BODY), travel)));
  }

  private void answer(Context ctx, SearchRequest request) {
    Optional<Instant> asOf = truth.asOf(); // before the search: it may know more, never less
    SearchAnswer answer = search.search(request);
    metrics.search(answer);
    queries.note(request);
    SearchJson json = SearchJson.of(request, answer, asOf);
    ctx.contentType(ContentType.APPLICATION_JSON).result(Json.bytes(json));
  }
}
