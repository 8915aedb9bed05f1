package dev.shigoto.models.margin;

/// Where a tree parts rows by one feature. A child of 0 and more is a split, one below is the leaf
/// ~child.
///
/// @param feature its column
/// @param threshold up to which a value goes left
/// @param zeroIsMissing whether 0 counts as missing here
/// @param missingLeft whether what is missing goes left
public record Split(
    int feature, float threshold, boolean zeroIsMissing, boolean missingLeft, int left, int right) {

  public Split {
    if (Float.isNaN(threshold)) {
      throw new IllegalArgumentException("a threshold must be a number");
    }
  }

  /// The greatest float that is not above `threshold`: every float compares with it as with
  /// `threshold`.
  public static float roundedDown(double threshold) {
    float nearest = (float) threshold;
    return nearest > threshold ? Math.nextDown(nearest) : nearest;
  }
}
