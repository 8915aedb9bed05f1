package dev.shigoto.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Did the API and the raw request find the same?
final class SameHits {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// @param recorded what the engine told the API
  /// @throws VoidRunException if the raw answer has other hits, or the API shows hits that are in
  ///     no leg of it
  static void check(String query, String api, String recorded, String raw) {
    List<List<String>> rawLegs = legs(read(raw));
    if (!rawLegs.equals(legs(read(recorded)))) {
      throw new VoidRunException(query + " finds other hits when it is sent raw");
    }
    List<String> shown =
        stream(read(api).path("hits")).map(hit -> hit.path("id").asText()).toList();
    List<String> found = rawLegs.stream().flatMap(List::stream).toList();
    if (!new HashSet<>(found).containsAll(shown)) {
      throw new VoidRunException(query + " shows hits that no leg found: " + shown);
    }
    if (shown.isEmpty() && !found.isEmpty()) {
      throw new VoidRunException(query + " shows no hits, but the legs found " + found.size());
    }
  }

  private static List<List<String>> legs(JsonNode multiSearch) {
    return stream(multiSearch.path("responses"))
        .map(leg -> stream(leg.at("/hits/hits")).map(SameHits::id).toList())
        .toList();
  }

  /// Hits that bring their documents have the engine's id, others the column of it.
  private static String id(JsonNode hit) {
    return hit.path("_id").asText(hit.at("/fields/number/0").asText());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SameHits() {}
}
