package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.domain.job.GeoPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the engine indexes of a document, field by field: sub-fields and copies are fields of their
/// own, and nested objects stand apart. For those who ask a document without an engine.
public final class IndexedValues {

  private static final JsonNode FIELDS = JobsTemplate.fields();
  private static final Set<String> TEXTS = Set.of("text", "keyword", "boolean");

  private final Map<String, List<String>> texts = new HashMap<>();
  private final Map<String, List<Double>> numbers = new HashMap<>();
  private final Map<String, List<GeoPoint>> points = new HashMap<>();
  private final Map<String, List<IndexedValues>> objects = new HashMap<>();

  private final JapaneseAnalyzers analyzers;

  private IndexedValues(JapaneseAnalyzers analyzers) {
    this.analyzers = analyzers;
  }

  public static IndexedValues of(JobDocument document, JapaneseAnalyzers analyzers) {
    IndexedValues values = new IndexedValues(analyzers);
    values.addAll("", FIELDS, DocumentJson.MAPPER.valueToTree(document));
    return values;
  }

  /// What stands in fields of words: text as it was written, keywords normalized, and booleans as
  /// `true` and `false`.
  public Map<String, List<String>> texts() {
    return texts;
  }

  /// Of a number, or of a date in milliseconds since the epoch; empty if it has none.
  public List<Double> numbers(String field) {
    return numbers.getOrDefault(field, List.of());
  }

  public List<GeoPoint> points(String field) {
    return points.getOrDefault(field, List.of());
  }

  /// The nested objects under a path.
  public List<IndexedValues> objects(String path) {
    return objects.getOrDefault(path, List.of());
  }

  /// Whether the field has a value.
  public boolean has(String field) {
    return Stream.of(texts, numbers, points).anyMatch(it -> it.containsKey(field));
  }

  private void addAll(String prefix, JsonNode fields, JsonNode values) {
    fields
        .properties()
        .forEach(
            field -> add(prefix + field.getKey(), field.getValue(), values.path(field.getKey())));
  }

  private void add(String field, JsonNode mapping, JsonNode value) {
    if (value.isArray()) {
      value.forEach(one -> add(field, mapping, one));
    } else if (!value.isMissingNode() && !value.isNull()) {
      addOne(field, mapping, value);
    }
  }

  private void addOne(String field, JsonNode mapping, JsonNode value) {
    String type = mapping.path("type").asText("object");
    switch (type) {
      case "object" -> addAll(field + ".", mapping.path("properties"), value);
      case "nested" -> addObject(field, mapping, value);
      case "geo_point" -> put(points, field, point(value));
      default -> addSimple(field, type, mapping, value);
    }
    mapping
        .path("fields")
        .properties()
        .forEach(it -> addOne(field + "." + it.getKey(), it.getValue(), value));
    if (mapping.has("copy_to")) {
      String copy = mapping.path("copy_to").asText();
      addOne(copy, FIELDS.path(copy), value);
    }
  }

  private void addObject(String path, JsonNode mapping, JsonNode value) {
    IndexedValues object = new IndexedValues(analyzers);
    object.addAll(path + ".", mapping.path("properties"), value);
    put(objects, path, object);
    if (mapping.path("include_in_parent").asBoolean()) {
      addAll(path + ".", mapping.path("properties"), value);
    }
  }

  private void addSimple(String field, String type, JsonNode mapping, JsonNode value) {
    if (!mapping.path("index").asBoolean(true)) {
      return;
    }
    if (!TEXTS.contains(type)) {
      put(numbers, field, number(type, value));
    } else if (value.asText().length() <= mapping.path("ignore_above").asInt(Integer.MAX_VALUE)) {
      put(texts, field, kept(mapping, value.asText()));
    }
  }

  private String kept(JsonNode mapping, String text) {
    return mapping.has("normalizer")
        ? analyzers.normalized(mapping.path("normalizer").asText(), text)
        : text;
  }

  private static double number(String type, JsonNode value) {
    return switch (type) {
      case "date" -> Instant.parse(value.asText()).toEpochMilli();
      case "float" -> value.floatValue();
      default -> value.doubleValue();
    };
  }

  private static GeoPoint point(JsonNode value) {
    return new GeoPoint(value.path("lat").doubleValue(), value.path("lon").doubleValue());
  }

  private static <T> void put(Map<String, List<T>> values, String field, T value) {
    values.computeIfAbsent(field, it -> new ArrayList<>()).add(value);
  }
}
