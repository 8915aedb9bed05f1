package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.Analyzer;

/// Reads the engine's `analysis` settings: the names in a chain are either defined beside it or
/// stand for a component with its default settings.
final class AnalyzerJson {

  private final JsonNode analysis;

  AnalyzerJson(JsonNode analysis) {
    this.analysis = analysis;
  }

  Analyzer analyzer(String name) {
    JsonNode definition = analysis.path("analyzer").path(name);
    return chain(definition, definition.path("tokenizer").asText());
  }

  Analyzer normalizer(String name) {
    return chain(analysis.path("normalizer").path(name), "keyword");
  }

  /// The names of what is defined, sorted.
  List<String> names(String kind) {
    return analysis.path(kind).properties().stream().map(Map.Entry::getKey).sorted().toList();
  }

  private Analyzer chain(JsonNode definition, String tokenizer) {
    return new ChainAnalyzer(
        texts(definition.path("char_filter")).stream()
            .map(
                name ->
                    component(
                        "char_filter",
                        name,
                        JapaneseComponents.CHAR_FILTERS,
                        CommonComponents.CHAR_FILTERS))
            .toList(),
        component(
            "tokenizer", tokenizer, JapaneseComponents.TOKENIZERS, CommonComponents.TOKENIZERS),
        texts(definition.path("filter")).stream()
            .map(
                name ->
                    component(
                        "filter",
                        name,
                        JapaneseComponents.TOKEN_FILTERS,
                        CommonComponents.TOKEN_FILTERS))
            .toList());
  }

  private <T> T component(
      String kind,
      String name,
      Map<String, Function<ComponentSettings, T>> japanese,
      Map<String, Function<ComponentSettings, T>> common) {
    JsonNode settings = analysis.path(kind).path(name);
    String type = settings.path("type").asText(name);
    Function<ComponentSettings, T> known =
        japanese.containsKey(type) ? japanese.get(type) : common.get(type);
    if (known == null) {
      throw new IllegalArgumentException("no twin for " + kind + " \"" + type + "\"");
    }
    return known.apply(new JsonSettings(settings));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private record JsonSettings(JsonNode json) implements ComponentSettings {

    @Override
    public Optional<String> text(String key) {
      return json.hasNonNull(key) ? Optional.of(json.get(key).asText()) : Optional.empty();
    }

    @Override
    public List<String> list(String key) {
      return texts(json.path(key));
    }
  }
}
