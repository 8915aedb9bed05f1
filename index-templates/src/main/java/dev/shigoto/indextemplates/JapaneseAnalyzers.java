package dev.shigoto.indextemplates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The analyzers of the jobs index without an engine, read from the same JSON. Thread-safe.
public final class JapaneseAnalyzers {

  /// Words: search-mode segments, base forms, no particles.
  public static final String WORDS = "ja";

  /// Pairs of kanji or hiragana; katakana and Latin words whole.
  public static final String BIGRAMS = "ja_bigram";

  /// Words as katakana readings.
  public static final String READINGS = "ja_reading";

  /// Words with their romaji spellings.
  public static final String COMPLETIONS = "ja_completion";

  /// What is being typed, as the beginning of such spellings.
  public static final String COMPLETION_QUERY = "ja_completion_query";

  private final Map<String, Analyzer> analyzers;
  private final Map<String, Analyzer> normalizers;

  private JapaneseAnalyzers(AnalyzerJson json) {
    this.analyzers = byName(json.names("analyzer"), json::analyzer);
    this.normalizers = byName(json.names("normalizer"), json::normalizer);
  }

  /// Loads the dictionaries once; keep the result.
  public static JapaneseAnalyzers load() {
    return new JapaneseAnalyzers(new AnalyzerJson(JobsTemplate.analysis()));
  }

  /// The names of all analyzers.
  public List<String> names() {
    return analyzers.keySet().stream().sorted().toList();
  }

  /// @throws IllegalArgumentException if there is no such analyzer
  public Analyzer analyzer(String name) {
    return named(analyzers, name);
  }

  /// A keyword field's normalizer, as an analyzer that gives one token.
  ///
  /// @throws IllegalArgumentException if there is no such normalizer
  public Analyzer normalizer(String name) {
    return named(normalizers, name);
  }

  /// What a keyword field with this normalizer holds of `text`.
  ///
  /// @throws IllegalArgumentException if there is no such normalizer
  public String normalized(String normalizer, String text) {
    return String.join("", tokens(normalizer(normalizer), text));
  }

  /// The tokens of `text` in order.
  public List<String> tokens(String analyzer, String text) {
    return tokens(analyzer(analyzer), text);
  }

  static List<String> tokens(Analyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      List<String> tokens = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot analyse a string in memory", e);
    }
  }

  private static Analyzer named(Map<String, Analyzer> byName, String name) {
    Analyzer found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException("there is no \"" + name + "\", only " + byName.keySet());
    }
    return found;
  }

  private static Map<String, Analyzer> byName(List<String> names, Function<String, Analyzer> read) {
    return names.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), read));
  }
}
