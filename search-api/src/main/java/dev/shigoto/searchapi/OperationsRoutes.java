package dev.shigoto.searchapi;

import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/// What orchestrators and Prometheus ask.
final class OperationsRoutes {

  private final JobSearch search;
  private final Metrics metrics;

  private OperationsRoutes(JobSearch search, Metrics metrics) {
    this.search = search;
    this.metrics = metrics;
  }

  static void register(RoutesConfig routes, JobSearch search, Metrics metrics) {
    OperationsRoutes handlers = new OperationsRoutes(search, metrics);
    routes.get("/health/live", ctx -> ctx.json(Map.of("status", "live")));
    routes.get("/health/ready", handlers::ready);
    routes.get("/metrics", handlers::metrics);
  }

  private void ready(Context ctx) {
    if (!search.ready()) {
      throw new ProblemException(Problem.engineUnavailable());
    }
    ctx.json(Map.of("status", "ready"));
  }

  private void metrics(Context ctx) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    metrics.write(text);
    ctx.contentType(Metrics.CONTENT_TYPE).result(text.toByteArray());
  }
}
