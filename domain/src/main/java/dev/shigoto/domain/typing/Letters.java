package dev.shigoto.domain.typing;

import java.text.Normalizer;
import java.util.Locale;

/// Letters of one width, one case and one kana.
public final class Letters {

  private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

  private Letters() {}

  /// NFKC, small letters, katakana for hiragana.
  public static String folded(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(narrow.length());
    narrow.chars().map(Letters::katakana).forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  private static int katakana(int c) {
    return c >= 'ぁ' && c <= 'ゖ' ? c + HIRAGANA_TO_KATAKANA : c;
  }

  public static boolean isKatakana(int c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
  }

  static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z';
  }
}
