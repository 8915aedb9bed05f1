package dev.shigoto.ranking;

import java.util.Comparator;
import java.util.List;

/// Why a hit has its score: the base and the contributions sum to it.
///
/// @param base what the score starts from: of a model that tells itself what its features add, what
///     it gives without them; of others the score of a job of which nothing is known
/// @param contributions the strongest first, those of zero left out
public record Explanation(double base, List<Contribution> contributions) {

  private static final Comparator<Contribution> STRONGEST_FIRST =
      Comparator.comparingDouble((Contribution part) -> Math.abs(part.value()))
          .reversed()
          .thenComparing(Contribution::feature);

  /// Of a score that no feature made, such as that of a list sorted by date.
  public static final Explanation NONE = new Explanation(0, List.of());

  public Explanation {
    contributions = List.copyOf(contributions);
  }

  static Explanation of(double base, List<Contribution> contributions) {
    return new Explanation(
        base,
        contributions.stream().filter(part -> part.value() != 0).sorted(STRONGEST_FIRST).toList());
  }

  /// The explained score.
  public double sum() {
    return base + contributions.stream().mapToDouble(Contribution::value).sum();
  }
}
