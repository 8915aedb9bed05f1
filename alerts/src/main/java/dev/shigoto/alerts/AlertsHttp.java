package dev.shigoto.alerts;

import com.sun.net.httpserver.HttpExchange;
import dev.shigoto.database.Database;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/// Health and metrics: `/health/live`, `/metrics`.
final class AlertsHttp implements AutoCloseable {

  private final HTTPServer server;

  private AlertsHttp(HTTPServer server) {
    this.server = server;
  }

  static AlertsHttp start(int port, PrometheusRegistry registry, Database database, Clock clock) {
    JvmMetrics.builder().register(registry);
    registry.register(new AlertsMetrics(database, clock));
    try {
      return new AlertsHttp(
          HTTPServer.builder()
              .port(port)
              .registry(registry)
              .defaultHandler(AlertsHttp::health)
              .buildAndStart());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "port " + port + " is taken; set SHIGOTO_ALERTS_PORT to a free one", e);
    }
  }

  private static void health(HttpExchange exchange) throws IOException {
    boolean live = exchange.getRequestURI().getPath().equals("/health/live");
    byte[] body =
        (live ? "live\n" : "there are /health/live and /metrics\n")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(live ? 200 : 404, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    server.close();
  }
}
