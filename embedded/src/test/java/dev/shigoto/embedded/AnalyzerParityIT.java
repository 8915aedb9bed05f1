package dev.shigoto.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JapaneseAnalyzers;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.indextemplates.VectorSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The in-JVM analyzers give what the engine gives, token by token.
final class AnalyzerParityIT {

  private static final JapaneseAnalyzers TWIN = JapaneseAnalyzers.load();
  private static final OpenSearchConnection ENGINE =
      OpenSearchConnection.open(TestStack.openSearchUrl());
  private static final IndexNames NAMES = new IndexNames(TestStack.newIndexPrefix());

  static final List<String> ANALYZERS = TWIN.names();

  private record Token(String text, int position, int start, int end) {}

  @BeforeAll
  static void createIndex() {
    new JobsIndex(ENGINE.client(), NAMES).createGeneration(VectorSettings.lucene("none", 4));
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @ParameterizedTest
  @FieldSource("ANALYZERS")
  void twin_and_engine_agree(String analyzer) throws IOException {
    for (String text : OddTexts.ALL) {
      assertEquals(fromEngine(analyzer, text), fromTwin(analyzer, text), analyzer + ": " + text);
    }
  }

  private static List<Token> fromEngine(String analyzer, String text) throws IOException {
    String index = NAMES.generation(1);
    return ENGINE
        .client()
        .indices()
        .analyze(request -> request.index(index).analyzer(analyzer).text(text))
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
