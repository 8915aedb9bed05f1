package dev.shigoto.retrieval;

import java.util.Locale;

/// How many jobs match.
public record Total(long value, Relation relation) {

  /// Whether `value` is the number or a lower bound of it.
  public enum Relation {
    EQ,
    GTE;

    /// The name in the JSON API.
    public String apiName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Total exactly(long value) {
    return new Total(value, Relation.EQ);
  }

  static Total atLeast(long value) {
    return new Total(value, Relation.GTE);
  }

  /// With `more` jobs beside, as exact as this.
  Total plus(long more) {
    return new Total(value + more, relation);
  }
}
