package dev.shigoto.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/// Stands before the engine as one that is overloaded: passes requests on, and turns some items of
/// bulks away.
final class RejectingGate implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URI engine;
  private final RandomGenerator random;
  /// One connection for all requests, as HTTP/2 has it, would be dead for all of them.
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpServer server;
  private volatile double share;

  RejectingGate(URI engine, RandomGenerator random) {
    this.engine = engine;
    this.random = random;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException("no free port", e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// @param rejected share of items that are turned away from now on, 0 to 1
  void reject(double rejected) {
    share = rejected;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      boolean bulk = exchange.getRequestURI().getPath().equals("/_bulk");
      if (bulk && share > 0) {
        answerPartly(exchange, new String(body, StandardCharsets.UTF_8));
      } else {
        HttpResponse<byte[]> response = pass(exchange, body);
        answer(exchange, response.statusCode(), response.body());
      }
    }
  }

  private void answerPartly(HttpExchange exchange, String body) throws IOException {
    PartialBulk bulk;
    synchronized (random) {
      bulk = PartialBulk.of(body, share, random);
    }
    if (bulk.accepted().isEmpty()) {
      answer(exchange, 429, "{}".getBytes(StandardCharsets.UTF_8));
      return;
    }
    HttpResponse<byte[]> response =
        pass(exchange, bulk.accepted().getBytes(StandardCharsets.UTF_8));
    boolean good = response.statusCode() == 200;
    answer(exchange, response.statusCode(), good ? bulk.merge(response.body()) : response.body());
  }

  private HttpResponse<byte[]> pass(HttpExchange exchange, byte[] body) throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(engine.resolve(exchange.getRequestURI()))
            .timeout(PATIENCE)
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    client.shutdownNow(); // something may wait for an answer that was swallowed
  }
}
