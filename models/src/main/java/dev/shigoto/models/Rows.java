package dev.shigoto.models;

/// What is true of the rows and scores of every ranker.
final class Rows {

  private Rows() {}

  /// @throws IllegalArgumentException if a row has another width than the ranker has features
  static void check(Ranker ranker, float[][] rows) {
    for (float[] row : rows) {
      if (row.length != ranker.features().size()) {
        throw new IllegalArgumentException(
            "%s takes %d features %s, but a row has %d"
                .formatted(ranker.name(), ranker.features().size(), ranker.features(), row.length));
      }
    }
  }

  /// @throws ModelException if a score is no number
  static float[] finite(Ranker ranker, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      if (!Float.isFinite(scores[i])) {
        throw new ModelException(ranker.name() + ": row " + i + " has the score " + scores[i]);
      }
    }
    return scores;
  }
}
