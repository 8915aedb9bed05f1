package dev.shigoto.indextemplates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of texts as the index has them, and where they stand. Thread-safe, and cheap on
/// virtual threads: an analyzer of Lucene's keeps its buffers per thread, this keeps them in a
/// pool.
public final class JapaneseWords {

  private final ChainPool analysis = new ChainPool(JapaneseAnalyzers.WORDS);

  private JapaneseWords() {}

  /// A word of a text.
  ///
  /// @param text its base form in one spelling
  /// @param position grows by one from word to word, and by more over what is no word of its own
  /// @param start of the characters that it stands for
  /// @param end behind the last of them
  public record Word(String text, int position, int start, int end) {}

  /// Loads the dictionaries once; keep the result.
  public static JapaneseWords load() {
    return new JapaneseWords();
  }

  /// The words of `text` in order.
  public List<Word> of(String text) {
    return analysis.read(text, tokens -> read(tokens, text));
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
