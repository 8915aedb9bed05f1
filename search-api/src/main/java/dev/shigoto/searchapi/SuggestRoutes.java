package dev.shigoto.searchapi;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.json.SuggestionsJson;
import dev.shigoto.searchapi.request.RequestReader;
import dev.shigoto.searchapi.request.SuggestRequest;
import io.javalin.config.RoutesConfig;

/// `/v1/suggest`: completions of what is being typed.
final class SuggestRoutes {

  private SuggestRoutes() {}

  static void register(RoutesConfig routes, JobSearch search, Truth truth, TravelTimes travel) {
    routes.get(
        "/v1/suggest",
        ctx -> {
          SuggestRequest request = RequestReader.suggest(Query.of(ctx), travel);
          var asOf = truth.asOf();
          ctx.json(
              SuggestionsJson.of(
                  search.suggest(request.line(), request.before(), request.size()), asOf));
        });
  }
}
