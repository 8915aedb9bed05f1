package dev.shigoto.ranking;

import dev.shigoto.ranking.candidate.Candidate;
import java.util.Comparator;
import java.util.OptionalInt;

/// A candidate with its score.
///
/// @param score the higher the better
/// @param scorer who gave it
/// @param shift what was added to a fused score, so that it stands above or below those of a window
///     that was ordered otherwise
/// @param team the ranking that picked it, from 0, where several made the list together
public record Ranked(
    Candidate candidate, double score, Scorer scorer, double shift, OptionalInt team) {

  /// Who gave a score.
  public enum Scorer {
    FUSION,
    MODEL
  }

  /// The best first; equal scores by id, so that every page sees the same list.
  static final Comparator<Ranked> BEST_FIRST =
      (a, b) -> {
        int order = Double.compare(b.score, a.score);
        return order == 0 ? a.candidate.id().compareTo(b.candidate.id()) : order;
      };

  static Ranked fused(Candidate candidate, double score) {
    return new Ranked(candidate, score, Scorer.FUSION, 0, OptionalInt.empty());
  }

  static Ranked modelled(Candidate candidate, double score) {
    return new Ranked(candidate, score, Scorer.MODEL, 0, OptionalInt.empty());
  }

  /// The same, above everything that scores from 0 to 1.
  Ranked aboveWindow() {
    return new Ranked(candidate, score + 1, scorer, shift + 1, team);
  }

  /// Whether it stands above what is ordered by scores.
  boolean isAboveWindow() {
    return shift > 0;
  }

  /// The same, below everything that scores from 0 to 1.
  Ranked belowWindow() {
    return new Ranked(candidate, score - 1, scorer, shift - 1, team);
  }

  /// The same, as a pick.
  Ranked pickedBy(int captain) {
    return new Ranked(candidate, score, scorer, shift, OptionalInt.of(captain));
  }
}
