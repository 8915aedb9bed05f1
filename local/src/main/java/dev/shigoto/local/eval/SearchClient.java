package dev.shigoto.local.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.ranking.evaluation.ScoredDocument;
import dev.shigoto.ranking.evaluation.Topic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Asks a platform over its API, as a seeker's page does.
final class SearchClient implements AutoCloseable {

  /// As deep as recall is measured.
  private static final int DEPTH = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI search;

  /// @param api the platform's base address
  SearchClient(URI api) {
    this.search = api.resolve("/v1/jobs/search");
  }

  /// @throws EvalException if the platform refuses the query or cannot be reached
  Answer ask(Topic topic, Setting setting) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(search)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body(topic, setting).toString()))
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return answer(topic, response.statusCode(), JSON.readTree(response.body()));
    } catch (IOException e) {
      throw new EvalException("cannot ask " + search + ": " + e, e);
    }
  }

  private static ObjectNode body(Topic topic, Setting setting) {
    ObjectNode body =
        JSON.createObjectNode()
            .put("query", topic.text())
            .put("mode", setting.mode().apiName())
            .put("duplicates", true) // judged one by one
            .put("size", DEPTH);
    setting.model().ifPresent(model -> body.put("model", model));
    return body;
  }

  private static Answer answer(Topic topic, int status, JsonNode answer) {
    if (status != 200) {
      throw new EvalException(
          "query %s was refused with %d: %s".formatted(topic.id(), status, answer));
    }
    return new Answer(
        stream(answer.path("hits")).map(SearchClient::document).toList(),
        answer.path("model").asText(""),
        stream(answer.path("degraded")).map(JsonNode::asText).toList());
  }

  private static ScoredDocument document(JsonNode hit) {
    return new ScoredDocument(
        hit.at("/job/externalId").asText(), (float) hit.path("score").asDouble());
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  @Override
  public void close() {
    http.close();
  }
}
