package dev.shigoto.embedded;

import dev.shigoto.indextemplates.ComponentSettings;
import dev.shigoto.indextemplates.JapaneseComponents;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.NormalizingCharFilterFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/// The twin of the official `analysis-kuromoji` and `analysis-icu` plugins, which are not in
/// Maven Central: the same names and settings over the same Lucene classes.
public final class JapaneseAnalysisPlugin extends Plugin implements AnalysisPlugin {

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return providers(JapaneseComponents.CHAR_FILTERS, NamedCharFilter::new);
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return providers(JapaneseComponents.TOKENIZERS, TokenizerFactory::newFactory);
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return providers(JapaneseComponents.TOKEN_FILTERS, NamedTokenFilter::new);
  }

  private static <C, F> Map<String, AnalysisProvider<F>> providers(
      Map<String, Function<ComponentSettings, C>> components, Naming<C, F> naming) {
    return components.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                component ->
                    (index, environment, name, settings) ->
                        naming.factory(
                            name, component.getValue().apply(new NodeSettings(settings)))));
  }

  private interface Naming<C, F> {
    F factory(String name, C component);
  }

  private record NamedCharFilter(String name, UnaryOperator<Reader> filter)
      implements NormalizingCharFilterFactory {

    @Override
    public Reader create(Reader reader) {
      return filter.apply(reader);
    }
  }

  private record NamedTokenFilter(String name, UnaryOperator<TokenStream> filter)
      implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
      return filter.apply(tokens);
    }
  }

  private record NodeSettings(Settings settings) implements ComponentSettings {

    @Override
    public Optional<String> text(String key) {
      return Optional.ofNullable(settings.get(key));
    }

    @Override
    public List<String> list(String key) {
      return settings.getAsList(key);
    }
  }
}
