package dev.shigoto.models.train;

import java.util.function.IntUnaryOperator;

/// The loss of choosing the diagonal among the scores of a row or a column, by softmax.
final class CrossEntropy {

  private CrossEntropy() {}

  /// Returns the loss of row `i` and adds its derivative to `gradient`.
  static double row(float[][] scores, int i, float[][] gradient) {
    return of(scores, k -> i, k -> k, i, gradient);
  }

  /// Returns the loss of column `i` and adds its derivative to `gradient`.
  static double column(float[][] scores, int i, float[][] gradient) {
    return of(scores, k -> k, k -> i, i, gradient);
  }

  private static double of(
      float[][] scores,
      IntUnaryOperator row,
      IntUnaryOperator column,
      int target,
      float[][] gradient) {
    double max = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < scores.length; k++) {
      max = Math.max(max, scores[row.applyAsInt(k)][column.applyAsInt(k)]);
    }
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      // StrictMath: the same bits on every machine
      shares[k] = StrictMath.exp(scores[row.applyAsInt(k)][column.applyAsInt(k)] - max);
      sum += shares[k];
    }
    for (int k = 0; k < scores.length; k++) {
      float share = (float) (shares[k] / sum);
      gradient[row.applyAsInt(k)][column.applyAsInt(k)] += k == target ? share - 1 : share;
    }
    return StrictMath.log(sum) - StrictMath.log(shares[target]);
  }
}
