package dev.shigoto.ranking;

import java.util.List;

/// Why a hit has its score: the base and the contributions sum to it.
///
/// @param base the score of a job of which nothing is known
/// @param contributions the strongest first, those of zero left out
public record Explanation(double base, List<Contribution> contributions) {

  public Explanation {
    contributions = List.copyOf(contributions);
  }

  /// The explained score.
  public double sum() {
    return base + contributions.stream().mapToDouble(Contribution::value).sum();
  }
}
