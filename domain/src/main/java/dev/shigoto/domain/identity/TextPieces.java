package dev.shigoto.domain.identity;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The pieces by which texts are compared, as hashes.
final class TextPieces {

  private static final int RUN = 4;

  private TextPieces() {}

  /// Every run of four letters: what a text that was copied keeps.
  static int[] runs(String letters) {
    int runs = Math.max(0, letters.length() - RUN + 1);
    return different(IntStream.range(0, runs).map(at -> hash(letters, at, at + RUN)));
  }

  /// The pairs of letters within the words of kanji, katakana, Latin letters or digits: what a text
  /// keeps that says the same in another way, since hiragana is mostly grammar.
  static int[] words(String letters) {
    return different(
        IntStream.range(0, letters.length())
            .map(at -> word(letters, at))
            .filter(hash -> hash != 0));
  }

  /// The pair that begins at `at`, or the letter alone where the word is no longer; 0 without
  /// either.
  private static int word(String letters, int at) {
    int kind = kind(letters, at);
    if (kind == 0) {
      return 0;
    }
    if (kind(letters, at + 1) == kind) {
      return hash(letters, at, at + 2);
    }
    return kind(letters, at - 1) == kind ? 0 : hash(letters, at, at + 1);
  }

  private static int kind(String letters, int at) {
    if (at < 0 || at >= letters.length()) {
      return 0;
    }
    char c = letters.charAt(at);
    if (c >= 'a' && c <= 'z') {
      return 1;
    }
    if (c >= '0' && c <= '9') {
      return 2;
    }
    if (c >= 'ァ' && c <= 'ヿ') {
      return 3;
    }
    boolean kanji = (c >= '㐀' && c <= '鿿') || c == '々' || Character.isSurrogate(c);
    return kanji ? 4 : 0;
  }

  private static int[] different(IntStream hashes) {
    int[] sorted = hashes.sorted().toArray();
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  private static int hash(String letters, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ letters.charAt(i)) * 0x01000193 + (hash >>> 17);
    }
    return hash;
  }
}
