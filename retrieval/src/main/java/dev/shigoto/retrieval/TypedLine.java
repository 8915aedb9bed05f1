package dev.shigoto.retrieval;

/// What stands in the query box while somebody types: the words that are finished, and the last,
/// which may not be.
///
/// @param before all up to the last word, with the sign that excludes it
/// @param word empty behind a blank
public record TypedLine(String before, String word) {

  private static final String SIGNS = "-－−";

  public static TypedLine of(String line) {
    String text = line.stripLeading();
    int start = text.length();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    boolean excluded = start < text.length() && SIGNS.indexOf(text.charAt(start)) >= 0;
    int word = excluded ? start + 1 : start;
    return new TypedLine(text.substring(0, word), text.substring(word));
  }

  /// The finished words.
  public String finished() {
    boolean excludes = !before.isEmpty() && SIGNS.indexOf(before.charAt(before.length() - 1)) >= 0;
    return excludes ? before.substring(0, before.length() - 1) : before;
  }

  boolean isEmpty() {
    return before.isEmpty() && word.isEmpty();
  }
}
