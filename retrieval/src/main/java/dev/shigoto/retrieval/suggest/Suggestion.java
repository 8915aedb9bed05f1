package dev.shigoto.retrieval.suggest;

import java.util.Locale;

/// A completion of what is being typed.
///
/// @param text to be put into the query box: what was typed before, and the word
/// @param word the completed word
/// @param count open jobs that have the word, among those that the words before and the filters
///     leave
public record Suggestion(String text, String word, Kind kind, long count) {

  /// What the word names.
  public enum Kind {
    OCCUPATION,
    LICENCE,
    SKILL,
    STATION,
    CITY,
    PREFECTURE,
    COMPANY,
    /// A word of titles, or a short title.
    TITLE;

    /// The name in the JSON API.
    public String apiName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
