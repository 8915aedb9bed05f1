package dev.shigoto.searchapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks a JSON value against a schema of `openapi.json`; knows the part of JSON Schema that is
/// used there. Returns what is wrong, with where.
record Schema(JsonNode openApi) {

  private static final Set<String> KNOWN =
      Set.of(
          "$ref",
          "additionalProperties",
          "default",
          "description",
          "enum",
          "example",
          "format",
          "exclusiveMinimum",
          "items",
          "maxLength",
          "maximum",
          "minimum",
          "oneOf",
          "pattern",
          "properties",
          "propertyNames",
          "required",
          "type");

  JsonNode named(String name) {
    return openApi.at("/components/schemas/" + name);
  }

  List<String> faults(JsonNode value, JsonNode schema, String at) {
    List<String> faults = new ArrayList<>();
    check(value, schema, at, faults);
    return faults;
  }

  private void check(JsonNode value, JsonNode schema, String at, List<String> faults) {
    schema.fieldNames().forEachRemaining(name -> fault(KNOWN.contains(name), at, name, faults));
    if (schema.has("$ref")) {
      check(value, openApi.at(schema.get("$ref").textValue().substring(1)), at, faults);
    } else if (schema.has("oneOf")) {
      if (!value.isNull()) {
        check(value, schema.get("oneOf").get(0), at, faults);
      }
    } else {
      fault(hasType(value, schema.path("type")), at, "is no " + schema.path("type"), faults);
      fault(isAllowed(value, schema.path("enum")), at, "must not be " + value, faults);
      value.propertyStream().forEach(p -> property(p.getKey(), p.getValue(), schema, at, faults));
      schema.path("required").forEach(n -> fault(value.has(n.asText()), at, "lacks " + n, faults));
      value
          .valueStream()
          .filter(item -> value.isArray())
          .forEach(item -> check(item, schema.path("items"), at + "[]", faults));
    }
  }

  private void property(
      String name, JsonNode value, JsonNode schema, String at, List<String> faults) {
    JsonNode others = schema.path("additionalProperties");
    if (schema.path("properties").has(name)) {
      check(value, schema.path("properties").get(name), at + "." + name, faults);
    } else if (others.isObject()) {
      check(value, others, at + "." + name, faults);
    } else {
      fault(schema.has("type") && others.isMissingNode(), at, "has an unknown " + name, faults);
    }
  }

  /// The names of an object's properties.
  Set<String> properties(String name) {
    Set<String> names = new HashSet<>();
    named(name).path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void fault(boolean right, String at, String fault, List<String> faults) {
    if (!right) {
      faults.add(at + " " + fault);
    }
  }

  private static boolean isAllowed(JsonNode value, JsonNode allowed) {
    return allowed.isMissingNode() || allowed.valueStream().anyMatch(value::equals);
  }

  private static boolean hasType(JsonNode value, JsonNode type) {
    return type.isArray()
        ? type.valueStream().anyMatch(one -> hasType(value, one))
        : switch (type.asText()) {
          case "string" -> value.isTextual();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          case "array" -> value.isArray();
          case "null" -> value.isNull();
          default -> value.isObject();
        };
  }
}
