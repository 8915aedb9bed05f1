package dev.shigoto.indextemplates;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// The few components of the engine's own that our analyzers use, for the in-JVM analyzers.
final class CommonComponents {

  static final Map<String, Function<ComponentSettings, UnaryOperator<Reader>>> CHAR_FILTERS =
      Map.of("mapping", CommonComponents::mapping);

  static final Map<String, Function<ComponentSettings, Supplier<Tokenizer>>> TOKENIZERS =
      Map.of(
          "standard", settings -> StandardTokenizer::new,
          "keyword", settings -> KeywordTokenizer::new);

  static final Map<String, Function<ComponentSettings, UnaryOperator<TokenStream>>> TOKEN_FILTERS =
      Map.of("cjk_bigram", CommonComponents::bigrams);

  private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private CommonComponents() {}

  private static UnaryOperator<Reader> mapping(ComponentSettings settings) {
    NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
    for (String line : settings.list("mappings")) {
      var rule = RULE.matcher(line);
      if (!rule.matches()) {
        throw new IllegalArgumentException("a mapping must look like \"a => b\", but was " + line);
      }
      builder.add(unescaped(rule.group(1)), unescaped(rule.group(2)));
    }
    NormalizeCharMap map = builder.build();
    return in -> new MappingCharFilter(map, in);
  }

  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text.strip())
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
  }

  private static UnaryOperator<TokenStream> bigrams(ComponentSettings settings) {
    Map<String, Integer> scripts =
        Map.of(
            "han", CJKBigramFilter.HAN,
            "hiragana", CJKBigramFilter.HIRAGANA,
            "katakana", CJKBigramFilter.KATAKANA,
            "hangul", CJKBigramFilter.HANGUL);
    List<String> ignored = settings.list("ignored_scripts");
    int flags =
        scripts.entrySet().stream()
            .filter(script -> !ignored.contains(script.getKey()))
            .mapToInt(Map.Entry::getValue)
            .reduce(0, (a, b) -> a | b);
    return in -> new CJKBigramFilter(in, flags);
  }
}
