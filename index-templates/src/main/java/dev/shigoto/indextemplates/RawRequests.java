package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;

/// Sends JSON as it is, where the typed client would first read it into classes of its own.
final class RawRequests {

  private final OpenSearchClient client;

  RawRequests(OpenSearchClient client) {
    this.client = client;
  }

  /// Empty if there is no such thing (404).
  Optional<JsonNode> get(String path) {
    return execute(Requests.builder().method("GET").endpoint(path).build());
  }

  void put(String path, Object body) {
    send("PUT", path, body);
  }

  void post(String path, Object body) {
    send("POST", path, body);
  }

  void delete(String path) {
    execute(Requests.builder().method("DELETE").endpoint(path).build());
  }

  private void send(String method, String path, Object body) {
    String json = DocumentJson.MAPPER.valueToTree(body).toString();
    execute(Requests.builder().method(method).endpoint(path).json(json).build());
  }

  private Optional<JsonNode> execute(Request request) {
    String what = request.getMethod() + " " + request.getEndpoint();
    try (Response response = client.generic().execute(request)) {
      String body = response.getBody().map(Body::bodyAsString).orElse("{}");
      if (response.getStatus() == 404) {
        return Optional.empty();
      }
      if (response.getStatus() >= 300) {
        throw new IllegalStateException(
            "the engine answered " + response.getStatus() + " to " + what + ": " + body);
      }
      return Optional.of(DocumentJson.MAPPER.readTree(body));
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from the engine to " + what, e);
    }
  }
}
