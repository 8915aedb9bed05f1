package dev.shigoto.domain.dictionary;

/// A word that ads may use where a seeker typed another.
///
/// @param word as the dictionary spells it
public record Alternative(String word, Kind kind) {

  /// How a word relates to the typed one.
  public enum Kind {
    /// Means the same.
    EQUAL,

    /// Is a kind of it, so that it is found by the typed word and not the reverse.
    NARROWER
  }
}
