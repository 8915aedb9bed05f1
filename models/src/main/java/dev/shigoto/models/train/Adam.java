package dev.shigoto.models.train;

/// Moves numbers against their gradient, each by its own pace (Kingma 2015).
final class Adam {

  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float EPSILON = 1e-8f;

  private final float[] values;
  private final float[] gradient;
  private final float[] mean;
  private final float[] square;
  private final float rate;
  private float rateNow;
  private double decay1 = 1;
  private double decay2 = 1;

  /// @param values are changed in place
  Adam(float[] values, float rate) {
    this.values = values;
    this.rate = rate;
    gradient = new float[values.length];
    mean = new float[values.length];
    square = new float[values.length];
  }

  /// Where a step's gradient is gathered; a move sets it back to zero.
  float[] gradient() {
    return gradient;
  }

  /// Begins a step with a share of the rate; its moves follow.
  void tick(float share) {
    rateNow = rate * share;
    decay1 *= BETA1;
    decay2 *= BETA2;
  }

  /// Moves the numbers from `from` to before `to`.
  void move(int from, int to) {
    float pace = (float) (rateNow * Math.sqrt(1 - decay2) / (1 - decay1));
    for (int i = from; i < to; i++) {
      float g = gradient[i];
      mean[i] += (1 - BETA1) * (g - mean[i]);
      square[i] += (1 - BETA2) * (g * g - square[i]);
      values[i] -= pace * mean[i] / ((float) Math.sqrt(square[i]) + EPSILON);
      gradient[i] = 0;
    }
  }
}
