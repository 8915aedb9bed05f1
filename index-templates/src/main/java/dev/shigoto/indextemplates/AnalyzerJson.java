package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/// Reads the engine's `analysis` settings: the names in a chain are either defined beside it or
/// stand for a component with its default settings.
final class AnalyzerJson {

  private static final Map<String, Function<ComponentSettings, UnaryOperator<Reader>>>
      CHAR_FILTERS = union(JapaneseComponents.CHAR_FILTERS, CommonComponents.CHAR_FILTERS);
  private static final Map<String, Function<ComponentSettings, Supplier<Tokenizer>>> TOKENIZERS =
      union(JapaneseComponents.TOKENIZERS, CommonComponents.TOKENIZERS);
  private static final Map<String, Function<ComponentSettings, UnaryOperator<TokenStream>>>
      TOKEN_FILTERS = union(JapaneseComponents.TOKEN_FILTERS, CommonComponents.TOKEN_FILTERS);

  private final JsonNode analysis;

  AnalyzerJson(JsonNode analysis) {
    this.analysis = analysis;
  }

  ChainAnalyzer analyzer(String name) {
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

  private ChainAnalyzer chain(JsonNode definition, String tokenizer) {
    return new ChainAnalyzer(
        components("char_filter", CHAR_FILTERS, definition),
        component("tokenizer", TOKENIZERS, tokenizer),
        components("filter", TOKEN_FILTERS, definition));
  }

  private <T> List<T> components(
      String kind, Map<String, Function<ComponentSettings, T>> known, JsonNode definition) {
    return texts(definition.path(kind)).stream().map(n -> component(kind, known, n)).toList();
  }

  private <T> T component(
      String kind, Map<String, Function<ComponentSettings, T>> known, String name) {
    JsonNode settings = analysis.path(kind).path(name);
    String type = settings.path("type").asText(name);
    Function<ComponentSettings, T> component = known.get(type);
    if (component == null) {
      throw new IllegalArgumentException("no twin for " + kind + " \"" + type + "\"");
    }
    return component.apply(new JsonSettings(settings));
  }

  private static <T> Map<String, T> union(Map<String, T> one, Map<String, T> other) {
    Map<String, T> both = new HashMap<>(one);
    both.putAll(other);
    return Map.copyOf(both);
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
