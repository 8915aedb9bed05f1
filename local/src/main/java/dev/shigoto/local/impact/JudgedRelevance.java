package dev.shigoto.local.impact;

import dev.shigoto.ranking.evaluation.Judgments;
import dev.shigoto.ranking.evaluation.Qrels;
import java.util.List;

/// Judged relevance, old and new.
///
/// @param chance of such a loss if there were none
record JudgedRelevance(int queries, double before, double after, double chance) {

  /// How improbable a loss must be to count as one.
  private static final double SIGNIFICANT = 0.05;

  static JudgedRelevance of(List<Comparison> comparisons, Qrels qrels) {
    List<double[]> pairs =
        comparisons.stream()
            .flatMap(it -> qrels.of(it.query().id()).map(judged -> pair(it, judged)).stream())
            .toList();
    return new JudgedRelevance(
        pairs.size(),
        pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0),
        pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0),
        SignFlips.chanceOfLoss(pairs.stream().mapToDouble(pair -> pair[1] - pair[0]).toArray()));
  }

  private static double[] pair(Comparison comparison, Judgments judged) {
    return new double[] {comparison.ndcgBefore(judged), comparison.ndcgAfter(judged)};
  }

  /// Whether it is worse than noise explains.
  boolean isLost() {
    return after < before && chance < SIGNIFICANT;
  }

  /// What a person reads.
  String text() {
    return "%s before, %s after, %d judged queries, p = %s"
        .formatted(
            ImpactReport.decimals(4, before),
            ImpactReport.decimals(4, after),
            queries,
            ImpactReport.decimals(4, chance));
  }
}
