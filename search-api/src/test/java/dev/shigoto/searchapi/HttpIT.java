package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How the server speaks HTTP and how it refuses; none of it needs an engine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpIT {

  private DeadEngine server;
  private URI url;

  @BeforeAll
  void start() {
    server = new DeadEngine("https://ui.example");
    url = server.url();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_dead_engine_is_said_with_when_to_come_back_and_what_to_check() {
    Answer answer = Answer.get(url, "/v1/jobs/search?q=a");

    assertProblem(answer, 503, "urn:shigoto:problem:engine-unavailable");
    assertEquals("5", answer.header("Retry-After"));
    assertEquals(
        "the search engine does not answer; try again in a few seconds. Operators: see"
            + " /health/ready and check OPENSEARCH_URL",
        answer.json().path("detail").textValue());
  }

  @Test
  void a_dead_engine_is_live_but_not_ready() {
    assertEquals(200, Answer.get(url, "/health/live").status());
    assertProblem(Answer.get(url, "/health/ready"), 503, "urn:shigoto:problem:engine-unavailable");
  }

  @Test
  void an_unknown_path_is_a_problem() {
    Answer answer = Answer.get(url, "/v1/nothing");

    assertProblem(answer, 404, "about:blank");
    assertEquals(
        "there is nothing at /v1/nothing; see /openapi.json for what there is",
        answer.json().path("detail").textValue());
  }

  @Test
  void a_wrong_method_is_a_problem_that_names_the_right_ones() {
    Answer answer = Answer.of(Answer.request(url, "/v1/jobs/search").DELETE());

    assertProblem(answer, 405, "about:blank");
    assertEquals("GET, POST", answer.header("Allow"));
  }

  @Test
  void a_body_above_64_KB_is_refused_even_without_a_length() {
    byte[] body = "x".repeat(64 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
    var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body));

    Answer answer = Answer.of(Answer.request(url, "/v1/jobs/search").POST(chunked));

    assertProblem(answer, 413, "urn:shigoto:problem:too-large");
  }

  @Test
  void a_query_string_that_is_not_percent_encoded_is_refused() throws IOException {
    assertTrue(raw("GET /v1/suggest?q=%zz HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 400"));
  }

  @Test
  void the_container_s_own_errors_are_problems_too() throws IOException {
    String answer = raw("GET /../../etc/passwd HTTP/1.0\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void browsers_are_told_to_run_nothing_but_our_own_scripts() {
    Answer answer = Answer.get(url, "/");

    assertTrue(answer.header("Content-Security-Policy").contains("script-src 'self';"));
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    assertEquals("strict-origin-when-cross-origin", answer.header("Referrer-Policy"));
    assertEquals("", answer.header("Server"));
  }

  @Test
  void long_answers_are_gzipped() {
    Answer answer = Answer.of(Answer.request(url, "/").header("Accept-Encoding", "gzip"));

    assertEquals("gzip", answer.header("Content-Encoding"));
  }

  @Test
  void pages_of_an_allowed_site_may_call_the_api() {
    Answer answer =
        Answer.of(
            Answer.request(url, "/v1/jobs/search")
                .header("Origin", "https://ui.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));

    assertEquals(204, answer.status());
    assertEquals("https://ui.example", answer.header("Access-Control-Allow-Origin"));
    assertEquals("GET, POST", answer.header("Access-Control-Allow-Methods"));
  }

  @Test
  void pages_of_other_sites_may_not() {
    Answer answer =
        Answer.of(Answer.request(url, "/v1/models").header("Origin", "https://evil.example"));

    assertEquals("", answer.header("Access-Control-Allow-Origin"));
  }

  @Test
  void requests_are_counted_by_route_and_status() {
    Answer.get(url, "/v1/jobs/x1");
    Answer.get(url, "/v1/jobs/x2");

    String metrics = Answer.get(url, "/metrics").text();

    assertTrue(
        metrics.contains(
            "shigoto_http_request_duration_seconds_count{method=\"GET\",route=\"/v1/jobs/{id}\",status=\"404\"} 2"),
        metrics);
    assertFalse(metrics.contains("x1"), "a path must not become a label");
  }

  private static void assertProblem(Answer answer, int status, String type) {
    assertEquals(status, answer.status(), answer.text());
    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    assertEquals(type, answer.json().path("type").textValue());
    assertEquals(status, answer.json().path("status").intValue());
  }

  /// What no client library would send.
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
