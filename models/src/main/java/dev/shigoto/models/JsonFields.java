package dev.shigoto.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The fields of a JSON object, each of them required; a wrong one is named.
record JsonFields(JsonNode object) {

  String text(String field) {
    return require(field, "a string", JsonNode::isTextual).textValue();
  }

  int integer(String field) {
    return require(field, "an integer", JsonNode::isInt).intValue();
  }

  String oneOf(String field, List<String> allowed) {
    String wanted = "one of " + String.join(", ", allowed);
    return require(field, wanted, node -> node.isTextual() && allowed.contains(node.textValue()))
        .textValue();
  }

  List<String> list(String field) {
    List<String> values = new ArrayList<>();
    require(field, "a list of strings", node -> node.isArray() && all(node, JsonNode::isTextual))
        .forEach(node -> values.add(node.textValue()));
    return values;
  }

  Map<String, String> texts(String field) {
    Map<String, String> values = new LinkedHashMap<>();
    require(
            field,
            "an object of strings",
            node -> node.isObject() && all(node, JsonNode::isTextual))
        .forEachEntry((name, node) -> values.put(name, node.textValue()));
    return values;
  }

  Map<String, Double> numbers(String field) {
    Map<String, Double> values = new LinkedHashMap<>();
    require(field, "an object of numbers", node -> node.isObject() && all(node, JsonNode::isNumber))
        .forEachEntry((name, node) -> values.put(name, node.doubleValue()));
    return values;
  }

  private JsonNode require(String field, String wanted, Predicate<JsonNode> right) {
    JsonNode node = object.path(field);
    if (!right.test(node)) {
      String actual = node.isMissingNode() ? "is missing" : "was " + node;
      throw new IllegalArgumentException(field + " must be " + wanted + ", but " + actual);
    }
    return node;
  }

  private static boolean all(JsonNode node, Predicate<JsonNode> right) {
    for (JsonNode element : node) {
      if (!right.test(element)) {
        return false;
      }
    }
    return true;
  }
}
