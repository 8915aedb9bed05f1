package dev.shigoto.models.train;

/// A regression tree as LightGBM writes it. A child of 0 and more is a split, one below is the leaf
/// ~child.
final class Tree {

  private final int[] features;
  private final float[] thresholds;
  private final boolean[] missingLeft;
  private final int[] left;
  private final int[] right;
  private final double[] leaves;

  /// @param features the column that each split looks at; empty for a tree of one leaf
  /// @param thresholds up to which a value goes left, rounded down to the nearest float: for a
  ///     float that makes the same comparison
  /// @param missingLeft whether a missing value goes left
  /// @param leaves what each leaf adds
  Tree(
      int[] features,
      float[] thresholds,
      boolean[] missingLeft,
      int[] left,
      int[] right,
      double[] leaves) {
    this.features = features;
    this.thresholds = thresholds;
    this.missingLeft = missingLeft;
    this.left = left;
    this.right = right;
    this.leaves = leaves;
  }

  int splits() {
    return features.length;
  }

  int feature(int split) {
    return features[split];
  }

  float threshold(int split) {
    return thresholds[split];
  }

  boolean missingLeft(int split) {
    return missingLeft[split];
  }

  int left(int split) {
    return left[split];
  }

  int right(int split) {
    return right[split];
  }

  double[] leaves() {
    return leaves.clone();
  }

  double score(float[] row) {
    if (features.length == 0) {
      return leaves[0];
    }
    int at = 0;
    while (at >= 0) {
      float value = row[features[at]];
      boolean goesLeft = Float.isNaN(value) ? missingLeft[at] : value <= thresholds[at];
      at = goesLeft ? left[at] : right[at];
    }
    return leaves[~at];
  }

  /// The greatest float that is not above `threshold`.
  static float roundedDown(double threshold) {
    float nearest = (float) threshold;
    return nearest > threshold ? Math.nextDown(nearest) : nearest;
  }
}
