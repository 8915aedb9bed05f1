package dev.shigoto.retrieval;

import dev.shigoto.indextemplates.DocumentJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private static final Timeout DEADLINE = Timeout.ofSeconds(10);

  private final OpenSearchGenericClient client;
  private final String index;

  /// @param index the name of one, or an alias
  Engine(OpenSearchClient client, String index) {
    this.client = withDeadline(client).generic();
    this.index = index;
  }

  /// A client that does not wait long.
  static OpenSearchClient withDeadline(OpenSearchClient client) {
    RequestConfig deadline =
        RequestConfig.custom()
            .setResponseTimeout(DEADLINE)
            .setConnectionRequestTimeout(DEADLINE)
            // the engine is near, and compressing costs both ends more than it saves
            .setContentCompressionEnabled(false)
            .build();
    return client.withTransportOptions(
        ApacheHttpClient5Options.DEFAULT.toBuilder().setRequestConfig(deadline).build());
  }

  /// Searches for the parts of an answer in one round trip; those that failed are left out.
  ///
  /// @param affinity equal texts are answered by the same copy of the index, so that equal scores
  ///     keep their order from page to page
  Map<Part, EngineAnswer> searchAll(Map<Part, SearchBody> searches, String affinity) {
    String header = "{\"preference\":\"" + affinity + "\"}\n";
    List<EngineAnswer> answers = multiSearch(header, searches.values());
    Map<Part, EngineAnswer> byPart = new EnumMap<>(Part.class);
    int at = 0;
    for (Part part : searches.keySet()) {
      put(byPart, part, answers.get(at++));
    }
    return byPart;
  }

  /// Searches independently of each other in one round trip; the answers are in the same order, and
  /// those that failed say so. The engine remembers none: each is of its own moment.
  List<EngineAnswer> searchEach(List<SearchBody> searches) {
    String header = "{\"request_cache\":false}\n";
    return multiSearch(header, searches);
  }

  private List<EngineAnswer> multiSearch(String header, Collection<SearchBody> searches) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (SearchBody search : searches) {
      lines.writeBytes(header.getBytes(StandardCharsets.UTF_8));
      lines.writeBytes(search.bytes());
      lines.write('\n');
    }
    return read(post("/_msearch", lines.toByteArray()), EngineAnswers.class).responses();
  }

  /// @throws EngineUnavailableException also if the engine refuses the search
  EngineAnswer search(SearchBody search) {
    return read(post("/_search", search.bytes()), EngineAnswer.class);
  }

  private void put(Map<Part, EngineAnswer> byPart, Part part, EngineAnswer answer) {
    if (answer.error().stream().anyMatch(error -> isGone(error.toString()))) {
      throw new IndexGoneException(index);
    }
    if (answer.failed()) {
      LOG.warn("the {} part of a search failed: {}", part.label(), answer.error());
    } else {
      byPart.put(part, answer);
    }
  }

  private Request post(String path, byte[] json) {
    if (LOG.isDebugEnabled()) {
      LOG.debug("POST /{}{} {}", index, path, new String(json, StandardCharsets.UTF_8));
    }
    return Requests.builder()
        .method("POST")
        .endpoint("/" + index + path)
        .body(Body.from(json, "application/json"))
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
    return isGone(body)
        ? new IndexGoneException(index)
        : new EngineUnavailableException(
            "the engine answered %d: %s".formatted(status, body), null);
  }

  private static boolean isGone(String error) {
    return error.contains("index_not_found_exception");
  }

  private record EngineAnswers(List<EngineAnswer> responses) {}
}
