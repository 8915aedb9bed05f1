package dev.shigoto.models.train;

import java.util.Collection;
import java.util.SplittableRandom;

/// The table that learning starts from: random directions, so that every row is at first close to
/// itself only, and short where it is common (smooth inverse frequency, Arora 2017).
final class StartTable {

  private static final double SMOOTHING = 1e-3;

  private StartTable() {}

  /// @param texts in which rows are counted
  static TokenTable of(Spelling spelling, Collection<Bag> texts, int dimension, long seed) {
    TokenTable table = TokenTable.random(spelling.rows(), dimension, new SplittableRandom(seed));
    double[] counts = new double[spelling.rows()];
    texts.forEach(text -> text.countIn(counts));
    shorten(table, counts, 0, spelling.pieces());
    shorten(table, counts, spelling.pieces(), spelling.rows());
    table.scale(Vocabulary.UNKNOWN, 0);
    return table;
  }

  private static void shorten(TokenTable table, double[] counts, int from, int to) {
    double total = 0;
    for (int row = from; row < to; row++) {
      total += counts[row];
    }
    for (int row = from; row < to; row++) {
      double frequency = total == 0 ? 0 : counts[row] / total;
      table.scale(row, (float) (SMOOTHING / (SMOOTHING + frequency)));
    }
  }
}
