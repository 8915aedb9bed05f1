package dev.shigoto.indexer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indextemplates.DocumentJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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

  /// One outcome per item, in their order. Without an answer all have failed; whether the engine
  /// did something nevertheless does not matter, thanks to the external versions.
  List<Outcome> send(List<BulkItem> items) {
    try (Response response = client.generic().execute(request(items))) {
      String body = response.getBody().map(Body::bodyAsString).orElse("");
      return response.getStatus() == 200
          ? outcomes(DocumentJson.MAPPER.readTree(body), items.size())
          : allFailed(items, response.getStatus(), body);
    } catch (ResponseException e) {
      return allFailed(items, e.status(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return allFailed(items, 503, "no answer from the engine: " + e.getMessage());
    }
  }

  private static List<Outcome> allFailed(List<BulkItem> items, int status, String reason) {
    return Collections.nCopies(items.size(), new Outcome.Failed(status, reason));
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
