package dev.shigoto.ranking.candidate;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.function.Function;

/// The scores between which one leg's candidates of a request lie.
///
/// @param floor becomes 0
/// @param best becomes 1
public record LegRange(double floor, double best) {

  /// From nothing to the best score: for scores with a true zero, such as BM25.
  static LegRange fromZero(Collection<Candidate> candidates, Function<Candidate, LegScore> leg) {
    return new LegRange(0, statistics(candidates, leg).getMax());
  }

  /// From the worst to the best score: for scores without a true zero, such as a cosine.
  static LegRange observed(Collection<Candidate> candidates, Function<Candidate, LegScore> leg) {
    DoubleSummaryStatistics scores = statistics(candidates, leg);
    return new LegRange(scores.getMin(), scores.getMax());
  }

  /// A score's place in the range, 0 to 1; NaN stays NaN.
  public double normalised(double score) {
    if (Double.isNaN(score)) {
      return score;
    }
    return best > floor ? (score - floor) / (best - floor) : 1;
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
