package dev.shigoto.models.train;

import java.util.random.RandomGenerator;

/// A vector per row: per piece, and per bucket of pairs of characters.
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

  /// Adds the vector of row `from` to that of row `to`.
  void addRow(int from, int to) {
    for (int d = 0; d < dimension; d++) {
      values[to * dimension + d] += values[from * dimension + d];
    }
  }

  /// Adds `weight` times a row's vector to `sum`.
  void addTo(float[] sum, int row, float weight) {
    int from = row * dimension;
    for (int d = 0; d < dimension; d++) {
      sum[d] += weight * values[from + d];
    }
  }
}
