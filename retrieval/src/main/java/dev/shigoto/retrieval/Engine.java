package dev.shigoto.retrieval;

import dev.shigoto.indextemplates.DocumentJson;
import dev.shigoto.indextemplates.IndexNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The requests that retrieval sends, each with a deadline. Answers are read by Jackson into
/// records that hold what is needed and no more.
final class Engine {

  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  /// What the network may take beyond the engine's own timeout.
  private static final Timeout DEADLINE = Timeout.ofSeconds(3);

  private final OpenSearchGenericClient client;
  private final String alias;

  Engine(OpenSearchClient client, IndexNames names) {
    RequestConfig deadline =
        RequestConfig.custom()
            .setResponseTimeout(DEADLINE)
            .setConnectionRequestTimeout(DEADLINE)
            .build();
    this.client =
        client
            .generic()
            .withTransportOptions(
                ApacheHttpClient5Options.DEFAULT.toBuilder().setRequestConfig(deadline).build());
    this.alias = names.read();
  }

  /// Several searches in one round trip, answered in their order, each of which may have failed by
  /// itself.
  ///
  /// @param affinity equal texts are answered by the same copy of the index, so that equal scores
  ///     keep their order from page to page
  List<EngineAnswer> searchAll(List<SearchBody> searches, String affinity) {
    StringBuilder lines = new StringBuilder();
    for (SearchBody search : searches) {
      lines
          .append("{\"preference\":\"")
          .append(affinity)
          .append("\"}\n")
          .append(search)
          .append('\n');
    }
    return read(post("/_msearch", lines.toString()), EngineAnswers.class).responses();
  }

  /// @throws EngineUnavailableException also if the engine refuses the search
  EngineAnswer search(SearchBody search) {
    return read(post("/_search", search.toString()), EngineAnswer.class);
  }

  private Request post(String path, String json) {
    LOG.debug("POST /{}{} {}", alias, path, json);
    return Requests.builder()
        .method("POST")
        .endpoint("/" + alias + path)
        .body(Body.from(json.getBytes(StandardCharsets.UTF_8), "application/json"))
        .build();
  }

  private <T> T read(Request request, Class<T> type) {
    try (Response response = client.execute(request)) {
      byte[] body = response.getBody().map(Body::bodyAsBytes).orElseGet(() -> new byte[0]);
      if (response.getStatus() >= 300) {
        throw refused(response.getStatus(), new String(body, StandardCharsets.UTF_8));
      }
      return DocumentJson.MAPPER.readValue(body, type);
    } catch (IOException e) {
      throw new EngineUnavailableException("the engine did not answer: " + e.getMessage(), e);
    }
  }

  private EngineUnavailableException refused(int status, String body) {
    String message =
        body.contains("index_not_found_exception")
            ? "there is no index behind the alias %s; run `shigoto index rebuild`".formatted(alias)
            : "the engine answered %d: %s".formatted(status, body);
    return new EngineUnavailableException(message, null);
  }

  private record EngineAnswers(List<EngineAnswer> responses) {}
}
