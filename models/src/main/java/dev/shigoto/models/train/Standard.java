package dev.shigoto.models.train;

import java.util.List;

/// Brings features to a common scale: mean 0, deviation 1, after cutting them off a few deviations
/// from the mean, so that no freak value outweighs the rest. A missing value becomes the mean, and
/// a second input says that it was missing.
final class Standard {

  private static final float REACH = 4;

  private final float[] means;
  private final float[] deviations;

  private Standard(float[] means, float[] deviations) {
    this.means = means;
    this.deviations = deviations;
  }

  static Standard of(List<JudgedRow> rows, int width) {
    float[] means = new float[width];
    float[] deviations = new float[width];
    for (int i = 0; i < width; i++) {
      int feature = i;
      double[] known =
          rows.stream().mapToDouble(r -> r.feature(feature)).filter(Double::isFinite).toArray();
      Spread spread = Spread.of(known);
      means[i] = (float) spread.mean();
      deviations[i] = (float) spread.deviation();
    }
    return new Standard(means, deviations);
  }

  int width() {
    return means.length;
  }

  /// A value, and whether it is missing, for each feature.
  int inputs() {
    return 2 * means.length;
  }

  float mean(int i) {
    return means[i];
  }

  /// What lies below is raised to this.
  float low(int i) {
    return means[i] - REACH * deviations[i];
  }

  /// What lies above is lowered to this.
  float high(int i) {
    return means[i] + REACH * deviations[i];
  }

  /// Zero for a feature that never varied: it tells nothing.
  float scale(int i) {
    return deviations[i] < 1e-9 ? 0 : 1 / deviations[i];
  }

  /// The values, then for each value whether it is missing.
  float[] inputs(JudgedRow row) {
    float[] inputs = new float[inputs()];
    for (int i = 0; i < means.length; i++) {
      boolean missing = Float.isNaN(row.feature(i));
      float value = missing ? means[i] : Math.clamp(row.feature(i), low(i), high(i));
      inputs[i] = (value - means[i]) * scale(i);
      inputs[means.length + i] = missing ? 1 : 0;
    }
    return inputs;
  }
}
