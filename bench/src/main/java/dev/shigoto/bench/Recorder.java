package dev.shigoto.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Stands before the engine and keeps what passes. So the raw arm sends byte for byte what the API
/// sends, and the code that is measured needs no opening for its measurement.
final class Recorder implements AutoCloseable {

  /// @param path with the query string
  record Passed(String path, String request, String response) {}

  private final URI engine;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Passed> passed = new ArrayList<>();

  private Recorder(URI engine, HttpServer server) {
    this.engine = engine;
    this.server = server;
    server.createContext("/", this::forward);
  }

  static Recorder before(URI engine) {
    try {
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      Recorder recorder = new Recorder(engine, HttpServer.create(anyPort, 0));
      recorder.server.start();
      return recorder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// What passed since the last call.
  synchronized List<Passed> take() {
    List<Passed> taken = List.copyOf(passed);
    passed.clear();
    return taken;
  }

  private void forward(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      byte[] body = exchange.getRequestBody().readAllBytes();
      HttpResponse<byte[]> answer =
          client.send(request(exchange, path, body), BodyHandlers.ofByteArray());
      synchronized (this) {
        passed.add(new Passed(path, text(body), text(answer.body())));
      }
      answer
          .headers()
          .firstValue("content-type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(
          answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange exchange, String path, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(engine.resolve(path))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    List<String> types = exchange.getRequestHeaders().getOrDefault("Content-Type", List.of());
    types.forEach(type -> request.header("Content-Type", type));
    return request.build();
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
