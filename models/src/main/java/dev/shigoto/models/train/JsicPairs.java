package dev.shigoto.models.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Industries: a name belongs to its description, an example to the class it is an example of, and
/// what a class expressly leaves out to the class that has it.
final class JsicPairs {

  private final Map<String, TextPair> byCode = new HashMap<>();
  private final List<TextPair> pairs = new ArrayList<>();

  private JsicPairs() {}

  static List<TextPair> of(String json) {
    JsicPairs all = new JsicPairs();
    try {
      JsonNode industries = new ObjectMapper().readTree(json);
      all.collect(industries);
      all.collectExcluded(industries);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is not JSON: " + e.getMessage(), e);
    }
    return all.pairs;
  }

  private void collect(JsonNode node) {
    String name = node.path("name").asText("");
    String description = node.path("description").asText("");
    if (!name.isBlank() && !description.isBlank()) {
      List<String> examples = new ArrayList<>();
      node.path("included_examples").forEach(example -> examples.add(example.asText()));
      pairs.add(new TextPair(name, description + " " + String.join(" ", examples), description));
      TextPair industry = new TextPair(name, name + " " + description, description);
      byCode.put(node.path("code").asText(), industry);
      examples.forEach(example -> add(example, industry));
    }
    node.forEach(this::collect);
  }

  private void collectExcluded(JsonNode node) {
    for (JsonNode excluded : node.path("excluded_examples")) {
      for (JsonNode code : excluded.path("codes")) {
        TextPair industry = byCode.get(code.asText());
        if (industry != null) {
          add(excluded.path("name").asText(""), industry);
        }
      }
    }
    node.forEach(this::collectExcluded);
  }

  private void add(String example, TextPair industry) {
    if (!example.isBlank()) {
      pairs.add(new TextPair(example, industry.passage(), industry.group()));
    }
  }
}
