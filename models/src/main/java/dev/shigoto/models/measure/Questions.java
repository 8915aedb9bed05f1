package dev.shigoto.models.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shigoto.models.LineException;
import dev.shigoto.models.TextLines;
import dev.shigoto.models.measure.Finding.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Questions with the passage that answers each, as JaQuAD has them.
public final class Questions {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int CELLS = 3;

  private Questions() {}

  /// @param passages JSON lines with `id` and `text`
  /// @param questions lines of an id, a question and the id of its passage, by tabs
  /// @throws LineException naming the line that is wrong
  public static Finding read(Path passages, Path questions) {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<String> texts = new ArrayList<>();
    for (String line : TextLines.of(passages)) {
      JsonNode passage = passage(passages, texts.size() + 1, line);
      places.put(passage.path("id").asText(), texts.size());
      texts.add(passage.path("text").asText());
    }
    List<Query> queries = new ArrayList<>();
    for (String line : TextLines.of(questions)) {
      queries.add(query(questions, queries.size() + 1, line, places));
    }
    return new Finding("questions", queries, texts);
  }

  private static JsonNode passage(Path file, int number, String line) {
    try {
      JsonNode passage = MAPPER.readTree(line);
      if (passage.path("id").isTextual() && passage.path("text").isTextual()) {
        return passage;
      }
    } catch (JsonProcessingException e) {
      throw wrong(file, number, "must be JSON with id and text", line);
    }
    throw wrong(file, number, "must be JSON with id and text", line);
  }

  private static Query query(Path file, int number, String line, Map<String, Integer> places) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS || !places.containsKey(cells[2])) {
      throw wrong(file, number, "must be an id, a question and the id of a passage", line);
    }
    return new Query(cells[1], places.get(cells[2]));
  }

  private static LineException wrong(Path file, int number, String must, String line) {
    return new LineException("%s: line %d %s, but is: %s".formatted(file, number, must, line));
  }
}
