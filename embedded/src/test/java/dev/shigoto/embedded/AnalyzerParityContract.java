package dev.shigoto.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JapaneseAnalyzers;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.indextemplates.VectorSettings;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The in-JVM analyzers give what an engine gives, token by token.
@TestInstance(Lifecycle.PER_CLASS)
abstract class AnalyzerParityContract {

  private static final JapaneseAnalyzers TWIN = JapaneseAnalyzers.load();

  static final List<String> ANALYZERS = TWIN.names();

  /// Words that are sent to the engine together.
  private static final int MANY = 500;

  private final IndexNames names = new IndexNames(TestStack.newIndexPrefix());
  private @Nullable OpenSearchConnection engine;

  private record Token(String text, int position, int start, int end) {}

  abstract URI engineUrl();

  @BeforeAll
  void createIndex() {
    engine = OpenSearchConnection.open(engineUrl());
    new JobsIndex(engine.client(), names).createGeneration(VectorSettings.lucene("none", 4));
  }

  @AfterAll
  void close() {
    if (engine != null) {
      engine.close();
    }
  }

  @ParameterizedTest
  @FieldSource("ANALYZERS")
  void twin_and_engine_agree(String analyzer) throws IOException {
    for (String text : OddTexts.ALL) {
      assertEquals(fromEngine(analyzer, text), fromTwin(analyzer, text), analyzer + ": " + text);
    }
  }

  @Test
  void twin_and_engine_cut_the_words_of_the_dictionary_alike() throws IOException {
    List<String> words = SeekersDictionary.builtIn().words();
    for (int at = 0; at < words.size(); at += MANY) {
      List<String> some = words.subList(at, Math.min(at + MANY, words.size()));
      String text = String.join("。", some);
      assertEquals(
          fromEngine(JapaneseAnalyzers.WORDS, text), fromTwin(JapaneseAnalyzers.WORDS, text), text);
    }
  }

  private List<Token> fromEngine(String analyzer, String text) throws IOException {
    return Objects.requireNonNull(engine)
        .client()
        .indices()
        .analyze(a -> a.index(names.generation(1)).analyzer(analyzer).text(text))
        .tokens()
        .stream()
        .map(t -> new Token(t.token(), t.position(), t.startOffset(), t.endOffset()))
        .toList();
  }

  private static List<Token> fromTwin(String name, String text) throws IOException {
    Analyzer analyzer = TWIN.analyzer(name);
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      List<Token> tokens = new ArrayList<>();
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      return tokens;
    }
  }
}
