package dev.shigoto.indexer.ad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fields of a JSON object by name. A field that is null is missing.
public final class JsonFields {

  private final String prefix;
  private final ObjectNode object;
  private final Set<String> asked = new HashSet<>();

  /// @param prefix path of the object with a dot behind it; empty for the whole line
  public JsonFields(String prefix, ObjectNode object) {
    this.prefix = prefix;
    this.object = object;
  }

  public Optional<JsonValue> find(String name) {
    asked.add(name);
    JsonNode node = object.get(name);
    return node == null || node.isNull()
        ? Optional.empty()
        : Optional.of(new JsonValue(prefix + name, node));
  }

  /// @throws BadFieldException if it is missing
  public JsonValue require(String name) {
    return find(name).orElseThrow(() -> new BadFieldException(prefix + name + " is missing"));
  }

  /// The text of a field, empty where it is missing.
  public String text(String name) {
    return find(name).map(JsonValue::text).orElse("");
  }

  /// The field as it is, of whatever type; a missing node where it is missing.
  public JsonNode node(String name) {
    asked.add(name);
    return object.path(name);
  }

  /// The fields that nobody asked for, in their order.
  public List<String> others() {
    List<String> others = new ArrayList<>();
    object.fieldNames().forEachRemaining(others::add);
    others.removeAll(asked);
    return others;
  }

  /// A misspelt field must not be lost in silence.
  ///
  /// @throws BadFieldException if there is a field that nobody asked for
  public void refuseOthers() {
    others().stream()
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadFieldException("unknown field " + prefix + name);
            });
  }
}
