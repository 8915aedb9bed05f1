package dev.shigoto.ranking.experiment;

import java.util.Collection;

/// How unevenly something is shared out: 0 if all have the same, near 1 if one has it all.
public final class Gini {

  private Gini() {}

  /// @param shares of everybody who could have had some, none negative; 0 where all have nothing
  /// @see <a href="https://doi.org/10.2307/2223319">Gini, Measurement of Inequality of Incomes</a>
  public static double of(Collection<Double> shares) {
    double[] sorted = shares.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += sorted[i];
      weighted += (i + 1) * sorted[i];
    }
    int n = sorted.length;
    return sum == 0 ? 0 : 2 * weighted / (n * sum) - (n + 1.0) / n;
  }
}
