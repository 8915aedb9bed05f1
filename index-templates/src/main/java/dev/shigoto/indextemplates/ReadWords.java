package dev.shigoto.indextemplates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// Cuts a text into its words, each as it is written and as it is read. Thread-safe, and cheap on
/// virtual threads.
public final class ReadWords {

  private final ChainPool analysis = new ChainPool(JapaneseAnalyzers.READINGS);

  private ReadWords() {}

  /// Dictionaries are loaded at first use, once for the process.
  public static ReadWords shared() {
    return Loaded.WORDS;
  }

  private static final class Loaded {
    static final ReadWords WORDS = new ReadWords();
  }

  /// @param written as the text has it
  /// @param reading in katakana; as written where the dictionary knows none
  /// @param start place of its first letter in the text
  /// @param end place behind its last letter
  public record Word(String written, String reading, int start, int end, Part part) {}

  /// What a word may do in a name.
  public enum Part {
    /// May stand anywhere in it.
    NOUN,

    /// Stands behind a noun: 士, 員, 系.
    SUFFIX,

    NUMBER,

    /// A place, or what makes one: 東京, 市.
    PLACE,

    OTHER;

    /// @param speech the dictionary's name of the part of speech
    private static Part of(@Nullable String speech) {
      if (speech == null) {
        return OTHER;
      }
      if (speech.contains("地域")) {
        return PLACE;
      }
      if (speech.startsWith("名詞-数")) {
        return NUMBER;
      }
      if (speech.startsWith("名詞-接尾")) {
        return SUFFIX;
      }
      boolean noun = speech.startsWith("名詞") && !speech.startsWith("名詞-非自立");
      return noun || speech.startsWith("カスタム名詞") || speech.startsWith("接頭詞-名詞接続") ? NOUN : OTHER;
    }
  }

  /// The words of `text` in order; signs and blanks are passed over.
  public List<Word> of(String text) {
    return analysis.read(text, tokens -> read(tokens, text));
  }

  private static List<Word> read(TokenStream tokens, String text) {
    try (TokenStream stream = tokens) {
      CharTermAttribute reading = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute part = stream.addAttribute(PartOfSpeechAttribute.class);
      List<Word> words = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        int start = place.startOffset();
        int end = place.endOffset();
        words.add(
            new Word(
                text.substring(start, end),
                reading.toString(),
                start,
                end,
                Part.of(part.getPartOfSpeech())));
      }
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot analyse a string in memory", e);
    }
  }
}
