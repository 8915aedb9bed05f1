package dev.shigoto.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The fields of a JSON object, each of them required unless a value stands for it; a wrong one is
/// named.
record JsonFields(JsonNode object) {

  String text(String field) {
    return require(field, "a string", JsonNode::isTextual).textValue();
  }

  int integer(String field) {
    return require(field, "an integer", JsonNode::isInt).intValue();
  }

  /// Finite.
  double number(String field) {
    return require(field, "a number", JsonFields::isFinite).doubleValue();
  }

  double number(String field, double otherwise) {
    return object.has(field) ? number(field) : otherwise;
  }

  List<JsonFields> objects(String field) {
    List<JsonFields> values = new ArrayList<>();
    require(field, "a list of objects", node -> node.isArray() && all(node, JsonNode::isObject))
        .forEach(node -> values.add(new JsonFields(node)));
    return values;
  }

  /// @throws IllegalArgumentException if the object has a field of another name
  void allow(Set<String> names) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                throw new IllegalArgumentException(
                    name + " is not known; there are " + new TreeSet<>(names));
              }
            });
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

  private static boolean isFinite(JsonNode node) {
    return node.isNumber() && Double.isFinite(node.doubleValue());
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
