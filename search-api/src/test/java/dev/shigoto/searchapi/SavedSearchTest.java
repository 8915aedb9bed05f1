package dev.shigoto.searchapi;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// People who save searches, and hold the links of the mails that follow.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SavedSearchTest {

  static final String PATH = "/v1/saved-searches";
  static final String CAFE = "\"search\": {\"query\": \"カフェ\", \"filters\": {\"city\": [\"渋谷区\"]}}";

  LiveServer server;
  private int people;

  @BeforeAll
  void start() throws InterruptedException {
    server = new LiveServer();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  static List<String> fields(Answer refused) {
    return StreamSupport.stream(refused.json().path("errors").spliterator(), false)
        .map(error -> error.path("field").asText())
        .toList();
  }

  String state(String id, String token) {
    return send("GET", PATH + "/" + id, token, "").json().path("state").asText();
  }

  String address() {
    return "seeker" + ++people + "@example.jp";
  }

  Answer ask() {
    return post(PATH, "", "{\"mail\": \"%s\", %s}".formatted(address(), CAFE));
  }

  String link(Answer asked) {
    return server.link(asked.json().path("id").asText());
  }

  Answer post(String path, String token, String body) {
    return send("POST", path, token, body);
  }

  Answer send(String method, String path, String token, String body) {
    var request = Answer.request(server.url(), path).method(method, BodyPublishers.ofString(body));
    return Answer.of(
        token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
  }
}
