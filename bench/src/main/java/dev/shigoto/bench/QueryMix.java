package dev.shigoto.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What seekers type, as bodies of `POST /v1/jobs/search`: one to three terms, filters, natural
/// language, and queries that find nothing.
final class QueryMix {

  private static final String FILE = "queries.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Every query with the same mode and model.
  static List<String> bodies(String mode, String model) {
    return lines().map(line -> body(line, mode, model)).toList();
  }

  private static String body(String line, String mode, String model) {
    try {
      ObjectNode body = (ObjectNode) JSON.readTree(line);
      return body.put("mode", mode).put("model", model).toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(FILE + " has a line that is no JSON: " + line, e);
    }
  }

  private static java.util.stream.Stream<String> lines() {
    try (InputStream file = QueryMix.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private QueryMix() {}
}
