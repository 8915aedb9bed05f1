package dev.shigoto.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.shigoto.bench.Recorder.Passed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecorderTest {

  private HttpServer engine;
  private Recorder recorder;

  @BeforeEach
  void start() throws IOException {
    engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    engine.createContext("/", RecorderTest::echo);
    engine.start();
    recorder = Recorder.before(URI.create("http://127.0.0.1:" + engine.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    recorder.close();
    engine.stop(0);
  }

  @Test
  void what_passes_arrives_unchanged_and_is_kept() throws Exception {
    HttpResponse<String> answer = post("/jobs-read/_msearch?typed_keys=true", "{}\n仕事\n");
    assertEquals(
        "POST /jobs-read/_msearch?typed_keys=true application/x-ndjson {}\n仕事\n", answer.body());
    assertEquals(418, answer.statusCode());
    Passed passed = recorder.take().getFirst();
    assertEquals("/jobs-read/_msearch?typed_keys=true", passed.path());
    assertEquals("{}\n仕事\n", passed.request());
    assertEquals(answer.body(), passed.response());
  }

  @Test
  void what_was_taken_is_not_given_again() throws Exception {
    post("/_search", "{}");
    recorder.take();
    assertEquals(List.of(), recorder.take());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(recorder.url().resolve(path))
              .header("Content-Type", "application/x-ndjson")
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    }
  }

  private static void echo(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      byte[] echo =
          String.join(
                  " ",
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().toString(),
                  exchange.getRequestHeaders().getFirst("Content-Type"),
                  body)
              .getBytes(UTF_8);
      exchange.sendResponseHeaders(418, echo.length);
      exchange.getResponseBody().write(echo);
    }
  }
}
