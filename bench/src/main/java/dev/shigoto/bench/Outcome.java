package dev.shigoto.bench;

import java.util.List;

/// What a paired run measured.
///
/// @param arms the subject first, then its references
/// @param settled whether the warm-up ended because the figures agreed
record Outcome(List<String> arms, List<Round> rounds, boolean settled) {

  Outcome {
    arms = List.copyOf(arms);
    rounds = List.copyOf(rounds);
  }

  /// The subject's figure over the reference's.
  Ratio ratio(String reference, String figure) {
    return Ratio.of(
        rounds.stream().map(round -> round.ratio(arms.getFirst(), reference, figure)).toList());
  }

  /// The median of a figure over all rounds.
  double median(String arm, String figure) {
    return Median.of(rounds.stream().map(round -> round.of(arm, figure)).toList());
  }
}
