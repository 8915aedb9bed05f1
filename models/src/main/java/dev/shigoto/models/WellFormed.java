package dev.shigoto.models;

/// Text that native code can read.
final class WellFormed {

  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  /// The first `limit` characters of `text`, with every half of a surrogate pair replaced.
  static String text(String text, int limit) {
    return text(text.substring(0, Math.min(limit, text.length())));
  }

  /// `text` with every half of a surrogate pair replaced.
  static String text(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }
}
