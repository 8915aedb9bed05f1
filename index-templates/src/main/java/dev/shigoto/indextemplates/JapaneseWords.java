package dev.shigoto.indextemplates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of texts as the index has them, and where they stand. Thread-safe, and cheap on
/// virtual threads: an analyzer of Lucene's keeps its buffers per thread, this keeps them in a
// pool.
public final class JapaneseWords {

  private final ChainAnalyzer analyzer;

  /// As many as were in use at once. Analysis never blocks, so no more than there are cores.
  private final Queue<TokenStreamComponents> idle = new ConcurrentLinkedQueue<>();

  private JapaneseWords(ChainAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// A word of a text.
  ///
  /// @param text its base form in one spelling
  /// @param position grows by one from word to word, and by more over what is no word of its own
  /// @param start of the characters that it stands for
  /// @param end behind the last of them
  public record Word(String text, int position, int start, int end) {}

  /// Loads the dictionaries once; keep the result.
  public static JapaneseWords load() {
    return new JapaneseWords(
        new AnalyzerJson(JobsTemplate.analysis()).analyzer(JapaneseAnalyzers.WORDS));
  }

  /// The words of `text` in order.
  public List<Word> of(String text) {
    TokenStreamComponents components = idle.poll();
    if (components == null) {
      components = analyzer.createComponents("");
    }
    components.getSource().accept(analyzer.initReader("", new StringReader(text)));
    List<Word> words = read(components.getTokenStream(), text);
    idle.add(components); // not where reading failed: its state is unknown then
    return words;
  }

  private static List<Word> read(TokenStream stream, String text) {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
    List<Word> words = new ArrayList<>();
    int position = -1;
    try (stream) {
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        words.add(
            whole(
                new Word(term.toString(), position, offset.startOffset(), offset.endOffset()),
                text));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot analyse a string in memory", e);
    }
    return List.copyOf(words);
  }

  /// Of a spelling that stands for another (C++ for cplusplus) the tokenizer knows only some
  /// characters in the middle.
  private static Word whole(Word word, String text) {
    if (word.text.charAt(0) >= 0x80 || word.text.length() == word.end - word.start) {
      return word;
    }
    int start = word.start;
    int end = word.end;
    while (start > 0 && isOfSpelling(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isOfSpelling(text.charAt(end))) {
      end++;
    }
    return new Word(word.text, word.position, start, end);
  }

  private static boolean isOfSpelling(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c))
        || (c >= '！' && c <= '～')
        || "+#.♯".indexOf(c) >= 0;
  }
}
