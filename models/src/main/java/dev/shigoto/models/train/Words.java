package dev.shigoto.models.train;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Counts the words of texts as Kuromoji cuts them, compounds in their parts.
final class Words {

  private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, true, true, Mode.SEARCH);
  private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
  private final Map<String, Long> counts = new HashMap<>();

  /// How often each word was seen.
  Map<String, Long> counts() {
    return counts;
  }

  void add(String text) {
    // normalised as the trained tokenizer will do it
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    tokenizer.setReader(new StringReader(plain));
    try {
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        counts.merge(term.toString(), 1L, Long::sum);
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
