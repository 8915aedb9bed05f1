package dev.shigoto.domain.query;

/// What a part of the typed text was understood as.
///
/// @param words as typed
/// @param effect what became of them
/// @param meaning for seekers, in Japanese: 時給1,200円以上, 夜勤なし
/// @param filter the filters that would say the same; {@link Filters#NONE} where none can
public record Reading(Stage stage, String words, Effect effect, String meaning, Filters filter) {

  /// What understanding makes of words.
  public enum Effect {
    /// Strict: other jobs are left out.
    FILTER,
    /// A wish, or something that jobs are the better for.
    BOOST,
    /// Still searched for in the words of ads, but not as typed.
    TEXT
  }
}
