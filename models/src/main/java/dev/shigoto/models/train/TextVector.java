package dev.shigoto.models.train;

/// A text's vector of length 1, and the gradient that gathers on it.
final class TextVector {

  private final Bag bag;
  private final float[] unit;
  private final float length;
  private final float[] gradient;

  TextVector(Bag bag, TokenTable table) {
    this.bag = bag;
    this.unit = bag.sum(table);
    this.length = (float) Math.sqrt(dot(unit, unit)) + 1e-6f;
    this.gradient = new float[unit.length];
    for (int d = 0; d < unit.length; d++) {
      unit[d] /= length;
    }
  }

  float cosine(TextVector other) {
    return dot(unit, other.unit);
  }

  /// Adds to the gradient what pulling towards `other` by `amount` means.
  void push(TextVector other, float amount) {
    for (int d = 0; d < gradient.length; d++) {
      gradient[d] += amount * other.unit[d];
    }
  }

  /// Hands the gradient on to the tokens, through the scaling to length 1.
  void spread(SparseAdam adam) {
    float along = dot(gradient, unit);
    float[] inner = new float[gradient.length];
    for (int d = 0; d < inner.length; d++) {
      inner[d] = (gradient[d] - along * unit[d]) / length;
    }
    bag.spread(inner, adam);
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
