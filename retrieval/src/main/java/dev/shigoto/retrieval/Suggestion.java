package dev.shigoto.retrieval;

import java.util.Locale;

/// A completion of what is being typed.
///
/// @param text to be put into the query box
public record Suggestion(String text, Kind kind) {

  /// What the text names.
  public enum Kind {
    OCCUPATION,
    STATION,
    CITY,
    COMPANY,
    TITLE;

    /// The name in the JSON API.
    public String apiName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
