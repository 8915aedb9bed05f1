package dev.shigoto.models.margin;

/// A feature's values as whole numbers in the same order, with what is missing before all or behind
/// all: a split is then one comparison, which way soever it sends what is missing.
///
/// @param zeroIsMissing whether 0 counts as missing
/// @param missingLeft whether what is missing comes before all
record Column(int feature, boolean zeroIsMissing, boolean missingLeft) {

  /// What LightGBM takes for zero.
  private static final float ZERO = 1e-35f;

  static Column of(Split split) {
    return new Column(split.feature(), split.zeroIsMissing(), split.missingLeft());
  }

  int key(float[] row) {
    float value = row[feature];
    if (Float.isNaN(value) || (zeroIsMissing && Math.abs(value) <= ZERO)) {
      return missingLeft ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
    return key(value);
  }

  /// The bits of a float are in its order but for negative numbers, which they reverse.
  static int key(float value) {
    int bits = Float.floatToRawIntBits(value + 0f); // -0 is 0
    return bits ^ (bits >> 31 & Integer.MAX_VALUE);
  }
}
