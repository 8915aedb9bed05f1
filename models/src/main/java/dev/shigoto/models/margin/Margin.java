package dev.shigoto.models.margin;

import java.util.Optional;

/// A sum of what features say, which the logistic function brings between 0 and 1. Safe to share
/// between threads.
public interface Margin {

  /// The sum for each row.
  ///
  /// @param rows a value per feature; NaN where it is missing
  double[] of(float[][] rows);

  /// What each feature adds, exactly; empty where the model does not tell enough of itself. Either
  /// for all rows or for none.
  Optional<Terms> terms(float[] row);
}
