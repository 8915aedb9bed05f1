package dev.shigoto.domain.occupation;

import dev.shigoto.domain.ad.Span;

/// The occupation that an ad offers.
///
/// @param code of the catalogue (`NURSE`), or of the table if one is used ({@link
///     OccupationClass#code})
/// @param name what seekers read, in Japanese
/// @param score from 0 to 1: how often a reading of this kind is right, as measured
/// @param how it was found
/// @param span the words that gave it away
public record OccupationFact(String code, String name, double score, How how, Span span) {

  public OccupationFact {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score of " + code + " is " + score);
    }
  }

  /// How an occupation was found.
  public enum How {
    /// A word of the title.
    TITLE,
    /// A word of the title that stands in brackets or behind a slash, or that says little.
    TITLE_HINT,
    /// Words of the description.
    DESCRIPTION,
    /// The title means nearly the same as the names of the class.
    MEANING
  }
}
