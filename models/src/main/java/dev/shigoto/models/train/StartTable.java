package dev.shigoto.models.train;

import java.util.SplittableRandom;

/// The table that learning starts from: random directions, so that every word is at first close to
/// itself only, and short where a word is common (smooth inverse frequency, Arora 2017).
final class StartTable {

  private static final double SMOOTHING = 1e-3;

  private StartTable() {}

  static TokenTable of(Vocabulary vocabulary, int dimension, long seed) {
    TokenTable table = TokenTable.random(vocabulary.size(), dimension, new SplittableRandom(seed));
    table.scale(Vocabulary.UNKNOWN, 0);
    double total = vocabulary.pieces().stream().mapToLong(Vocabulary.Piece::count).sum();
    for (int i = 0; i < vocabulary.pieces().size(); i++) {
      double frequency = vocabulary.pieces().get(i).count() / total;
      table.scale(i + 1, (float) (SMOOTHING / (SMOOTHING + frequency)));
    }
    return table;
  }
}
