package dev.shigoto.models.train;

import java.util.BitSet;

/// Adam over the rows of a table that a step touches; the others stand still.
final class SparseAdam {

  private final TokenTable table;
  private final Adam adam;
  private final BitSet touched = new BitSet();

  SparseAdam(TokenTable table, float rate) {
    this.table = table;
    this.adam = new Adam(table.values(), rate);
  }

  /// Adds `weight` times `vector` to the gradient of a row.
  void add(int row, float[] vector, float weight) {
    touched.set(row);
    float[] gradient = adam.gradient();
    int from = row * table.dimension();
    for (int d = 0; d < vector.length; d++) {
      gradient[from + d] += weight * vector[d];
    }
  }

  /// Moves every touched row and forgets the gradient.
  ///
  /// @param share of the learning rate
  void step(float share) {
    adam.tick(share);
    int dimension = table.dimension();
    touched.stream().forEach(row -> adam.move(row * dimension, (row + 1) * dimension));
    touched.clear();
  }
}
