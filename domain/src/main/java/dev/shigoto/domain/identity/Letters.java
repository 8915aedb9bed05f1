package dev.shigoto.domain.identity;

import dev.shigoto.domain.ad.AdText;
import java.util.Locale;

/// Texts without what writers vary freely: width, case, spaces, signs.
final class Letters {

  private Letters() {}

  /// Letters and digits of `text`, small and of normal width, without the long-vowel mark: サーバ is
  /// サーバー.
  static String of(String text) {
    return only(AdText.normal(text).toLowerCase(Locale.ROOT));
  }

  /// As `of`, of a text in the one spelling already.
  static String only(String normal) {
    StringBuilder letters = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c != 'ー' && Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
