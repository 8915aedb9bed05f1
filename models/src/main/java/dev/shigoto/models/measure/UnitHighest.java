package dev.shigoto.models.measure;

import java.util.Arrays;

/// Scores of which the highest is 1.
final class UnitHighest {

  private UnitHighest() {}

  /// The scores divided by the highest; as they are where none is above 0.
  static double[] of(double[] scores) {
    double highest = Arrays.stream(scores).max().orElse(0);
    return highest > 0 ? Arrays.stream(scores).map(score -> score / highest).toArray() : scores;
  }
}
