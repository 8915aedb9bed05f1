package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.httpclient5.ResponseException;

/// Sends JSON as it is, where the typed client would first read it into classes of its own.
/// What the engine has no room for at the moment (429), and so has not done, is asked for again.
final class RawRequests {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int TOO_MANY_REQUESTS = 429;
  private static final Duration BUSY_AT_MOST = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final OpenSearchClient client;

  RawRequests(OpenSearchClient client) {
    this.client = client;
  }

  /// Empty if there is no such thing (404).
  Optional<JsonNode> get(String path) {
    return get(path, Map.of());
  }

  /// Empty if there is no such thing (404).
  Optional<JsonNode> get(String path, Map<String, String> parameters) {
    return execute(Requests.builder().method("GET").endpoint(path).query(parameters).build());
  }

  /// Posts a body and reads the answer.
  JsonNode ask(String path, Object body) {
    String json = DocumentJson.MAPPER.valueToTree(body).toString();
    return execute(Requests.builder().method("POST").endpoint(path).json(json).build())
        .orElseThrow(() -> new IllegalStateException("there is no " + path));
  }

  /// For what takes as long as the index is large, and may be done twice. Without an answer in
  /// time it asks again: the engine may be at it, or the connection dead.
  void postPatiently(String path) {
    Request request = Requests.builder().method("POST").endpoint(path).build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        execute(request);
        return;
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof SocketTimeoutException) || System.nanoTime() > deadline) {
          throw e;
        }
      }
    }
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
    long deadline = System.nanoTime() + BUSY_AT_MOST.toNanos();
    while (true) {
      try {
        return executeOnce(request);
      } catch (UncheckedIOException e) {
        if (!isBusy(e) || System.nanoTime() > deadline) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static boolean isBusy(UncheckedIOException failure) {
    return failure.getCause() instanceof ResponseException refused
        && refused.status() == TOO_MANY_REQUESTS;
  }

  private static void pause(UncheckedIOException reason) {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw reason;
    }
  }

  private Optional<JsonNode> executeOnce(Request request) {
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
