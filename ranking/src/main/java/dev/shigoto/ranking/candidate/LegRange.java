package dev.shigoto.ranking.candidate;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.function.Function;

/// The scores between which one leg's candidates of a request lie.
///
/// @param floor becomes 0
/// @param best becomes 1
/// @param missing what a candidate scores at most that the leg did not bring: as much as the worst
///     that it brought if it brought all it may, nothing otherwise
public record LegRange(double floor, double best, double missing) {

  /// From nothing to the best score: for scores with a true zero, such as BM25.
  ///
  /// @param most how many candidates a leg brings
  static LegRange fromZero(
      Collection<Candidate> candidates, Function<Candidate, LegScore> leg, int most) {
    DoubleSummaryStatistics scores = statistics(candidates, leg);
    return new LegRange(0, scores.getMax(), missing(scores, most));
  }

  /// From the worst to the best score: for scores without a true zero, such as a cosine.
  ///
  /// @param most how many candidates a leg brings
  static LegRange observed(
      Collection<Candidate> candidates, Function<Candidate, LegScore> leg, int most) {
    DoubleSummaryStatistics scores = statistics(candidates, leg);
    return new LegRange(scores.getMin(), scores.getMax(), missing(scores, most));
  }

  /// A score's place in the range, 0 to 1; NaN stays NaN.
  public double normalised(double score) {
    if (Double.isNaN(score)) {
      return score;
    }
    return best > floor ? (score - floor) / (best - floor) : 1;
  }

  private static double missing(DoubleSummaryStatistics scores, int most) {
    return scores.getCount() < most ? 0 : scores.getMin();
  }

  private static DoubleSummaryStatistics statistics(
      Collection<Candidate> candidates, Function<Candidate, LegScore> leg) {
    return candidates.stream()
        .map(leg)
        .filter(LegScore::found)
        .mapToDouble(LegScore::score)
        .summaryStatistics();
  }
}
