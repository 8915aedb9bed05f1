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

/// Sends bulk requests and reads what became of each item. Bodies are bytes: documents are turned
/// into JSON once, not once more by the client.
final class BulkRequests {

  private static final String ANSWER_PARTS = "errors,items.*.status,items.*.error";

  private final OpenSearchClient client;

  BulkRequests(OpenSearchClient client) {
    this.client = client;
  }

  /// One outcome per item, in their order.
  ///
  /// @throws EngineException if there is no answer
  List<Outcome> send(List<BulkItem> items) {
    try (Response response = client.generic().execute(request(items))) {
      int status = response.getStatus();
      if (status == 429 || status >= 500) {
        return Collections.nCopies(items.size(), new Outcome.Failed(status, "bulk refused"));
      }
      String body = response.getBody().map(Body::bodyAsString).orElse("");
      if (status >= 300) {
        throw new EngineException("the engine answered " + status + " to a bulk: " + body);
      }
      return outcomes(DocumentJson.MAPPER.readTree(body), items.size());
    } catch (IOException e) {
      throw new EngineException("no answer from the engine to a bulk", e);
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
