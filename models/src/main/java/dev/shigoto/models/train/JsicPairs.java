package dev.shigoto.models.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/// Industries: a name belongs to its description, and an example to the class it is an example of.
final class JsicPairs {

  private JsicPairs() {}

  static List<TextPair> of(String json) {
    List<TextPair> pairs = new ArrayList<>();
    try {
      collect(new ObjectMapper().readTree(json), pairs);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is not JSON: " + e.getMessage(), e);
    }
    return pairs;
  }

  private static void collect(JsonNode node, List<TextPair> pairs) {
    String name = node.path("name").asText("");
    String description = node.path("description").asText("");
    if (!name.isBlank() && !description.isBlank()) {
      List<String> examples = new ArrayList<>();
      node.path("included_examples").forEach(example -> examples.add(example.asText()));
      pairs.add(new TextPair(name, description + " " + String.join(" ", examples), description));
      String industry = name + " " + description;
      examples.stream()
          .filter(example -> !example.isBlank())
          .forEach(example -> pairs.add(new TextPair(example, industry, description)));
    }
    node.forEach(child -> collect(child, pairs));
  }
}
