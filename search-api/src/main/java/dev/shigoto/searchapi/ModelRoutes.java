package dev.shigoto.searchapi;

import dev.shigoto.models.ModelRegistry;
import dev.shigoto.searchapi.json.ModelsJson;
import dev.shigoto.searchapi.model.ModelDesk;
import dev.shigoto.searchapi.model.ModelWatch;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// `/v1/models`: what a search may name as its `model`, what the embedders are, and, for those who
/// may enter the lab, which ranker orders answers.
final class ModelRoutes {

  private final ModelRegistry models;
  private final ModelDesk desk;
  private final ModelWatch watch;

  private ModelRoutes(ModelRegistry models, ModelDesk desk, ModelWatch watch) {
    this.models = models;
    this.desk = desk;
    this.watch = watch;
  }

  static void register(
      RoutesConfig routes, LabGate gate, ModelRegistry models, ModelDesk desk, ModelWatch watch) {
    ModelRoutes handlers = new ModelRoutes(models, desk, watch);
    routes.get("/v1/models", handlers::list);
    routes.post("/v1/models/{name}/activate", gate.open(handlers::activate));
    routes.post("/v1/models/rollback", gate.open(handlers::rollback));
  }

  private void list(Context ctx) {
    RequestReader.none(Query.of(ctx));
    ctx.json(ModelsJson.of(models, watch.problems()));
  }

  private void activate(Context ctx) {
    RequestReader.none(Query.of(ctx));
    desk.activate(ctx.pathParam("name"));
    ctx.json(ModelsJson.of(models, watch.problems()));
  }

  private void rollback(Context ctx) {
    RequestReader.none(Query.of(ctx));
    desk.rollback();
    ctx.json(ModelsJson.of(models, watch.problems()));
  }
}
