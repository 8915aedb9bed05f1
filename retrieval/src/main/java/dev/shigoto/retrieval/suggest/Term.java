package dev.shigoto.retrieval.suggest;

import dev.shigoto.retrieval.suggest.Suggestion.Kind;

/// Something that open jobs say.
///
/// @param count of them
public record Term(String text, Kind kind, long count) {

  /// The same with another count.
  public Term counted(long other) {
    return new Term(text, kind, other);
  }
}
