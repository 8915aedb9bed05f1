package dev.shigoto.domain.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a sentence that mean something: 子育て, 両立, できる of 子育てと両立できる. Nouns that stand
/// side by side are one word.
final class Sentence {

  /// A word in its dictionary form.
  record Word(String text, boolean noun) {}

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder nouns = new StringBuilder();
  private int end = -1;

  private Sentence() {}

  static List<Word> words(String text) {
    Sentence sentence = new Sentence();
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL)) {
      tokens.setReader(new StringReader(text));
      var term = tokens.addAttribute(CharTermAttribute.class);
      var speech = tokens.addAttribute(PartOfSpeechAttribute.class);
      var base = tokens.addAttribute(BaseFormAttribute.class);
      var offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String form = base.getBaseForm() == null ? term.toString() : base.getBaseForm();
        sentence.add(term.toString(), form, speech.getPartOfSpeech(), offset);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sentence.endNouns();
    return sentence.words;
  }

  private void add(String surface, String form, String speech, OffsetAttribute offset) {
    if (isNoun(speech)) {
      if (offset.startOffset() != end) {
        endNouns();
      }
      nouns.append(surface);
      end = offset.endOffset();
      return;
    }
    endNouns();
    if (speech.startsWith("動詞-自立") || speech.startsWith("形容詞-自立") || speech.startsWith("副詞")) {
      words.add(new Word(form, false));
    }
  }

  private static boolean isNoun(String speech) {
    return speech.startsWith("接頭詞")
        || (speech.startsWith("名詞")
            && !speech.startsWith("名詞-非自立")
            && !speech.startsWith("名詞-代名詞"));
  }

  private void endNouns() {
    if (!nouns.isEmpty()) {
      words.add(new Word(nouns.toString(), true));
      nouns.setLength(0);
    }
    end = -1;
  }
}
