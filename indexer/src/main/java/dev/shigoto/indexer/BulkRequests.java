package dev.shigoto.indexer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indextemplates.DocumentJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.httpclient5.ResponseException;

/// Sends bulk requests and reads what became of each item. Bodies are bytes: documents are turned
/// into JSON once, not once more by the client.
final class BulkRequests {

  private static final String ANSWER_PARTS = "errors,items.*.status,items.*.error";

  private final OpenSearchClient client;

  BulkRequests(OpenSearchClient client) {
    this.client = client;
  }

  /// One outcome per item, in their order. Whether an engine that gives no answer did something
  /// nevertheless does not matter, thanks to the external versions.
  ///
  /// @throws EngineException if the engine does not say what became of each item
  List<Outcome> send(List<BulkItem> items) {
    Answer answer = post(items);
    return switch (answer.status()) {
      case 200 -> outcomes(json(answer), items.size());
      case 400, 413 -> halves(items, answer);
      default -> throw new EngineException("%d %s".formatted(answer.status(), answer.body()));
    };
  }

  /// One item can spoil the request, or all together be too large: none of them was looked at.
  private List<Outcome> halves(List<BulkItem> items, Answer answer) {
    if (items.size() == 1) {
      return List.of(new Outcome.Refused(answer.status() + " " + answer.body()));
    }
    int half = items.size() / 2;
    List<Outcome> outcomes = new ArrayList<>(send(items.subList(0, half)));
    outcomes.addAll(send(items.subList(half, items.size())));
    return outcomes;
  }

  private record Answer(int status, String body) {}

  private Answer post(List<BulkItem> items) {
    try (Response response = client.generic().execute(request(items))) {
      return new Answer(
          response.getStatus(), response.getBody().map(Body::bodyAsString).orElse(""));
    } catch (ResponseException e) {
      return new Answer(e.status(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new EngineException("no answer from the engine: " + e.getMessage(), e);
    }
  }

  private static Request request(List<BulkItem> items) {
    ByteArrayOutputStream body =
        new ByteArrayOutputStream(items.stream().mapToInt(BulkItem::bytes).sum());
    items.forEach(item -> item.writeTo(body));
    return Requests.builder()
        .method("POST")
        .endpoint("/_bulk")
        .query(Map.of("filter_path", ANSWER_PARTS))
        .body(Body.from(body.toByteArray(), "application/x-ndjson"))
        .build();
  }

  private static JsonNode json(Answer answer) {
    try {
      return DocumentJson.MAPPER.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new EngineException("the engine's answer breaks off: " + e.getMessage(), e);
    }
  }

  private static List<Outcome> outcomes(JsonNode answer, int size) {
    List<Outcome> outcomes = new ArrayList<>(size);
    for (JsonNode item : answer.path("items")) {
      outcomes.add(Outcome.of(item.iterator().next()));
    }
    if (outcomes.size() != size) {
      throw new EngineException(
          "the engine answered %d of %d items".formatted(outcomes.size(), size));
    }
    return outcomes;
  }
}
