package dev.shigoto.models;

import java.text.Normalizer;

/// Text as tokenizers of the kind NFKC, small letters, cut at white space see it.
final class FoldedText {

  private static final String DOTTED_CAPITAL_I = "\u0130";

  private FoldedText() {}

  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder small = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (c == DOTTED_CAPITAL_I.charAt(0)) {
        small.append("i\u0307"); // the one letter that becomes two
      } else {
        small.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return small.toString();
  }

  /// Where the word that begins at `from` ends.
  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !isWhite(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Unicode's White_Space, which is not what [Character#isWhitespace] knows.
  private static boolean isWhite(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c >= '\u0085'
            && (c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000');
  }
}
