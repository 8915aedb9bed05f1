package dev.shigoto.indexer.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/// The fields of a JSON object by name. A field that is null is missing.
final class JsonFields {

  private final String prefix;
  private final ObjectNode object;
  private final Set<String> asked = new HashSet<>();

  /// @param prefix path of the object with a dot behind it; empty for the whole line
  JsonFields(String prefix, ObjectNode object) {
    this.prefix = prefix;
    this.object = object;
  }

  Optional<JsonValue> find(String name) {
    asked.add(name);
    JsonNode node = object.get(name);
    return node == null || node.isNull()
        ? Optional.empty()
        : Optional.of(new JsonValue(prefix + name, node));
  }

  /// @throws BadFieldException if it is missing
  JsonValue require(String name) {
    return find(name).orElseThrow(() -> new BadFieldException(prefix + name + " is missing"));
  }

  /// The text of a field, empty where it is missing.
  String text(String name) {
    return find(name).map(JsonValue::text).orElse("");
  }

  /// A misspelt field must not be lost in silence.
  ///
  /// @throws BadFieldException if there is a field that nobody asked for
  void refuseOthers() {
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!asked.contains(name)) {
        throw new BadFieldException("unknown field " + prefix + name);
      }
    }
  }
}
