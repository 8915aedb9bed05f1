package dev.shigoto.searchapi;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.json.FacetsJson;
import dev.shigoto.searchapi.request.FacetsRequest;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.config.RoutesConfig;

/// `/v1/facets`: how many jobs have which value, without the jobs.
final class FacetRoutes {

  private FacetRoutes() {}

  static void register(RoutesConfig routes, JobSearch search, Truth truth, TravelTimes travel) {
    routes.get(
        "/v1/facets",
        ctx -> {
          FacetsRequest request = RequestReader.facets(Query.of(ctx), travel);
          var asOf = truth.asOf();
          ctx.json(
              FacetsJson.of(
                  search.facets(request.query(), request.understand(), request.facets()), asOf));
        });
  }
}
