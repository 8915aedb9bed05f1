package dev.shigoto.searchapi;

import dev.shigoto.models.ModelRegistry;
import dev.shigoto.searchapi.json.ModelsJson;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.config.RoutesConfig;

/// `/v1/models`: what a search may name as its `model`, and what the embedders are.
final class ModelRoutes {

  private ModelRoutes() {}

  static void register(RoutesConfig routes, ModelRegistry models) {
    routes.get(
        "/v1/models",
        ctx -> {
          RequestReader.none(Query.of(ctx));
          ctx.json(ModelsJson.of(models));
        });
  }
}
