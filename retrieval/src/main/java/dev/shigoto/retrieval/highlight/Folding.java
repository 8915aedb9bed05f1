package dev.shigoto.retrieval.highlight;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/// One spelling for each character: half width, lower case, today's kanji. Characters keep their
/// places, so that what is found in the folded text is found in the text.
final class Folding {

  /// Read apart from a mark that follows it (ﾊﾞ), or by several characters (ヴァ as バ).
  private static final String NOT_ALONE = "ﾞﾟヴ";

  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      FOLDED[c] = Character.isSurrogate((char) c) ? (char) c : folded((char) c);
    }
    FOLDED['髙'] = '高';
    FOLDED['﨑'] = '崎';
  }

  private Folding() {}

  static String of(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = FOLDED[text.charAt(i)];
    }
    return new String(folded);
  }

  /// The places in `text` where a word may stand that is not in its folding.
  static IntStream partial(String text) {
    return IntStream.range(0, text.length()).filter(i -> NOT_ALONE.indexOf(text.charAt(i)) >= 0);
  }

  static boolean isPartial(String text) {
    return partial(text).findAny().isPresent();
  }

  private static char folded(char c) {
    if (UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS.equals(UnicodeBlock.of(c))) {
      return c;
    }
    String form =
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return form.length() == 1 ? form.charAt(0) : c;
  }
}
