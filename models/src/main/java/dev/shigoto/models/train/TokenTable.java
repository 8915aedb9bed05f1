package dev.shigoto.models.train;

import java.util.random.RandomGenerator;

/// A vector per token.
final class TokenTable {

  private final int rows;
  private final int dimension;
  private final float[] values;

  private TokenTable(int rows, int dimension, float[] values) {
    this.rows = rows;
    this.dimension = dimension;
    this.values = values;
  }

  /// Random directions of about the length 1.
  static TokenTable random(int rows, int dimension, RandomGenerator random) {
    float[] values = new float[rows * dimension];
    double deviation = 1 / Math.sqrt(dimension);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return new TokenTable(rows, dimension, values);
  }

  int rows() {
    return rows;
  }

  int dimension() {
    return dimension;
  }

  /// The vectors one after the other; the table's own, to be changed by training.
  float[] values() {
    return values;
  }

  float get(int row, int column) {
    return values[row * dimension + column];
  }

  void scale(int row, float factor) {
    for (int i = row * dimension; i < (row + 1) * dimension; i++) {
      values[i] *= factor;
    }
  }

  /// Adds `weight` times a token's vector to `sum`.
  void addTo(float[] sum, int row, float weight) {
    int from = row * dimension;
    for (int d = 0; d < dimension; d++) {
      sum[d] += weight * values[from + d];
    }
  }
}
