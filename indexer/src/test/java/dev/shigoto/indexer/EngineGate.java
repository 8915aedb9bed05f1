package dev.shigoto.indexer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands before the engine and passes everything on, except the bulks and refreshes that it was
/// told to answer itself. An answer of status 0 hangs up.
final class EngineGate implements AutoCloseable {

  record Answer(int status, String body) {
    static final Answer BUSY = new Answer(429, "{}");
    static final Answer HANG_UP = new Answer(0, "");
  }

  final Queue<Answer> bulkAnswers = new ConcurrentLinkedQueue<>();
  final AtomicInteger bulks = new AtomicInteger();
  final Queue<Answer> refreshAnswers = new ConcurrentLinkedQueue<>();
  private final URI engine;
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;

  EngineGate(URI engine) throws IOException {
    this.engine = engine;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean bulk = path.equals("/_bulk");
    if (bulk) {
      bulks.incrementAndGet();
    }
    boolean refresh = path.endsWith("/_refresh");
    Answer own = bulk ? bulkAnswers.poll() : refresh ? refreshAnswers.poll() : null;
    try (exchange) {
      if (own == null) {
        pass(exchange);
      } else if (own.status() > 0) {
        answer(exchange, own.status(), own.body().getBytes());
      }
    }
  }

  private void pass(HttpExchange exchange) throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(engine.resolve(exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    if (type != null) {
      request.header("Content-Type", type);
    }
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      answer(exchange, response.statusCode(), response.body());
    } catch (InterruptedException e) {
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
    client.close();
  }
}
