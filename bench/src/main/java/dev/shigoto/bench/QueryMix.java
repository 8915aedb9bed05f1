package dev.shigoto.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What seekers type, as bodies of `POST /v1/jobs/search`: one to three terms, filters, natural
/// language, and queries that find nothing.
final class QueryMix {

  private static final String FILE = "queries.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Every query with the same mode and model.
  static List<String> bodies(String mode, String model) {
    return lines().map(line -> body(line, mode, model)).toList();
  }

  /// What is typed in the queries that have words.
  static List<String> texts() {
    return lines()
        .map(line -> read(line).path("query").asText())
        .filter(text -> !text.isBlank())
        .toList();
  }

  /// Each so many times, in an order that is the same for the same seed.
  static <T> List<T> shuffled(List<T> each, int times, long seed) {
    List<T> order = new ArrayList<>();
    Collections.nCopies(times, each).forEach(order::addAll);
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  private static String body(String line, String mode, String model) {
    return read(line).put("mode", mode).put("model", model).toString();
  }

  private static ObjectNode read(String line) {
    try {
      return (ObjectNode) JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(FILE + " has a line that is no JSON: " + line, e);
    }
  }

  private static Stream<String> lines() {
    try (InputStream file = QueryMix.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private QueryMix() {}
}
