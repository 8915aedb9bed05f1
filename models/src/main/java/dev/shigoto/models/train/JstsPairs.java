package dev.shigoto.models.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/// Sentences with how much they say the same, 0 to 5: those of nearly one meaning belong together.
/// Captions of one picture are not held against each other, whatever they say of it.
final class JstsPairs {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// From here on two sentences differ in details that do not matter (Agirre 2012).
  private static final double SAME = 3.5;

  private JstsPairs() {}

  static List<TextPair> of(List<String> lines) {
    List<TextPair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = line(lines.get(i), i + 1);
      if (line.path("label").asDouble() >= SAME) {
        pairs.add(
            new TextPair(
                line.path("sentence1").asText(),
                line.path("sentence2").asText(),
                line.path("yjcaptions_id").asText().split("-", 2)[0]));
      }
    }
    return pairs;
  }

  private static JsonNode line(String line, int number) {
    try {
      JsonNode json = MAPPER.readTree(line);
      if (json.path("sentence1").isTextual()
          && json.path("sentence2").isTextual()
          && json.path("label").isNumber()
          && json.path("yjcaptions_id").isTextual()) {
        return json;
      }
    } catch (JsonProcessingException e) {
      throw wrong(line, number);
    }
    throw wrong(line, number);
  }

  private static IllegalArgumentException wrong(String line, int number) {
    return new IllegalArgumentException(
        "line %d must be JSON with sentence1, sentence2, label and yjcaptions_id, but is: %s"
            .formatted(number, line));
  }
}
