package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How each field is indexed, as the mappings say. Sub-fields are fields of their own.
public final class FieldTypes {

  /// How a field is indexed.
  public sealed interface FieldType {

    /// As words.
    ///
    /// @param analyzer of documents
    /// @param searchAnalyzer of queries
    record Text(String analyzer, String searchAnalyzer) implements FieldType {}

    /// Whole.
    ///
    /// @param normalizer of both sides
    record Keyword(Optional<String> normalizer) implements FieldType {}

    /// As numbers.
    ///
    /// @param single whether they have the precision of a float
    record Numeric(boolean single) implements FieldType {}

    /// As milliseconds since the epoch.
    record Date() implements FieldType {}

    /// As places on earth.
    record Point() implements FieldType {}
  }

  private final Map<String, FieldType> types = new HashMap<>();

  private FieldTypes() {}

  public static FieldTypes read() {
    FieldTypes types = new FieldTypes();
    types.addAll("", JobsTemplate.fields());
    return types;
  }

  /// Empty for an object, and for what is no field.
  public Optional<FieldType> of(String field) {
    return Optional.ofNullable(types.get(field));
  }

  private void addAll(String prefix, JsonNode fields) {
    fields.properties().forEach(field -> add(prefix + field.getKey(), field.getValue()));
  }

  private void add(String field, JsonNode mapping) {
    if (mapping.has("properties")) {
      addAll(field + ".", mapping.path("properties"));
      return;
    }
    types.put(field, type(mapping));
    addAll(field + ".", mapping.path("fields"));
  }

  private static FieldType type(JsonNode mapping) {
    String analyzer = mapping.path("analyzer").asText();
    return switch (mapping.path("type").asText()) {
      case "text" -> new FieldType.Text(analyzer, mapping.path("search_analyzer").asText(analyzer));
      case "keyword", "boolean" ->
          new FieldType.Keyword(Optional.ofNullable(mapping.path("normalizer").textValue()));
      case "date" -> new FieldType.Date();
      case "geo_point" -> new FieldType.Point();
      case "float" -> new FieldType.Numeric(true);
      default -> new FieldType.Numeric(false);
    };
  }
}
