package dev.shigoto.indexer;

import com.sun.net.httpserver.HttpExchange;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Health and metrics: `/health/live`, `/health/ready`, `/metrics`.
final class IndexerHttp implements AutoCloseable {

  private final HTTPServer server;

  private IndexerHttp(HTTPServer server) {
    this.server = server;
  }

  static IndexerHttp start(int port, Indexer indexer) {
    JvmMetrics.builder().register(indexer.metrics());
    try {
      return new IndexerHttp(
          HTTPServer.builder()
              .port(port)
              .registry(indexer.metrics())
              .defaultHandler(exchange -> health(exchange, indexer))
              .buildAndStart());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "port " + port + " is taken; set SHIGOTO_INDEXER_PORT to a free one", e);
    }
  }

  private static void health(HttpExchange exchange, Indexer indexer) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/health/live" -> answer(exchange, 200, "live");
      case "/health/ready" -> ready(exchange, indexer);
      default -> answer(exchange, 404, "there are /health/live, /health/ready and /metrics");
    }
  }

  /// Ready once there is an index and both stores answer.
  private static void ready(HttpExchange exchange, Indexer indexer) throws IOException {
    try {
      boolean built = indexer.status().generation().isPresent();
      answer(exchange, built ? 200 : 503, built ? "ready" : "the first index is being built");
    } catch (RuntimeException e) {
      answer(exchange, 503, String.valueOf(e.getMessage()));
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = (text + "\n").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length);
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
