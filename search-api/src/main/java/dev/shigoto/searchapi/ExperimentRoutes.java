package dev.shigoto.searchapi;

import dev.shigoto.searchapi.experiment.ExperimentDesk;
import dev.shigoto.searchapi.experiment.ExperimentJson;
import dev.shigoto.searchapi.experiment.ExperimentReader;
import dev.shigoto.searchapi.experiment.Experiments;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;

/// `/v1/experiments`, for those who may enter the lab.
final class ExperimentRoutes {

  private static final int MAX_BODY = 64 * 1024;

  private final ExperimentDesk desk;
  private final Experiments experiments;

  private ExperimentRoutes(ExperimentDesk desk, Experiments experiments) {
    this.desk = desk;
    this.experiments = experiments;
  }

  static void register(
      RoutesConfig routes, LabGate gate, ExperimentDesk desk, Experiments experiments) {
    ExperimentRoutes handlers = new ExperimentRoutes(desk, experiments);
    String all = "/v1/experiments";
    routes.get(all, gate.open(handlers::all));
    routes.post(all, gate.open(handlers::start));
    routes.get(all + "/{name}", gate.open(handlers::report));
    routes.post(all + "/{name}/stop", gate.open(handlers::stop));
  }

  private void all(Context ctx) {
    RequestReader.none(Query.of(ctx));
    ctx.json(desk.all());
  }

  private void start(Context ctx) throws IOException {
    ExperimentJson started = desk.start(ExperimentReader.read(Body.of(ctx, MAX_BODY)));
    experiments.look();
    ctx.status(HttpStatus.CREATED).json(started);
  }

  private void report(Context ctx) {
    RequestReader.none(Query.of(ctx));
    ctx.json(desk.report(ctx.pathParam("name")));
  }

  private void stop(Context ctx) throws IOException {
    ExperimentJson stopped =
        desk.stop(ctx.pathParam("name"), ExperimentReader.winner(Body.of(ctx, MAX_BODY)));
    experiments.look();
    ctx.json(stopped);
  }
}
