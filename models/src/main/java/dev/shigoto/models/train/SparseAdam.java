package dev.shigoto.models.train;

import java.util.Arrays;

/// Adam over the rows of a table that a step touches; the others stand still.
final class SparseAdam {

  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float EPSILON = 1e-8f;

  private final TokenTable table;
  private final float rate;
  private final float[] gradient;
  private final float[] mean;
  private final float[] square;
  private final boolean[] touched;
  private int steps;

  SparseAdam(TokenTable table, float rate) {
    this.table = table;
    this.rate = rate;
    int size = table.values().length;
    gradient = new float[size];
    mean = new float[size];
    square = new float[size];
    touched = new boolean[table.rows()];
  }

  /// Adds `weight` times `vector` to the gradient of a row.
  void add(int row, float[] vector, float weight) {
    touched[row] = true;
    int from = row * table.dimension();
    for (int d = 0; d < vector.length; d++) {
      gradient[from + d] += weight * vector[d];
    }
  }

  /// Moves every touched row and forgets the gradient.
  void step() {
    steps++;
    float rateNow =
        (float) (rate * Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps)));
    for (int row = 0; row < touched.length; row++) {
      if (touched[row]) {
        move(row * table.dimension(), rateNow);
      }
    }
    Arrays.fill(touched, false);
  }

  private void move(int from, float rateNow) {
    float[] values = table.values();
    for (int i = from; i < from + table.dimension(); i++) {
      float g = gradient[i];
      mean[i] += (1 - BETA1) * (g - mean[i]);
      square[i] += (1 - BETA2) * (g * g - square[i]);
      values[i] -= rateNow * mean[i] / ((float) Math.sqrt(square[i]) + EPSILON);
      gradient[i] = 0;
    }
  }
}
