package dev.shigoto.models.train;

import java.util.List;

/// The vectors of length 1 of a batch of texts, and the gradients that gather on them. Loops run
/// along the vectors, so that the JVM makes SIMD of them without changing the order of a sum.
final class TextVectors {

  private final List<Bag> bags;
  private final float[][] units;
  private final float[] lengths;
  private final float[][] gradients;
  private final int dimension;

  TextVectors(List<Bag> bags, TokenTable table) {
    this.bags = bags;
    this.dimension = table.dimension();
    this.units = bags.stream().map(bag -> bag.sum(table)).toArray(float[][]::new);
    this.lengths = new float[units.length];
    this.gradients = new float[units.length][dimension];
    for (int i = 0; i < units.length; i++) {
      lengths[i] = (float) Math.sqrt(dot(units[i], units[i])) + 1e-6f;
      for (int d = 0; d < dimension; d++) {
        units[i][d] /= lengths[i];
      }
    }
  }

  /// A row per text of this batch, a column per text of `others`.
  float[][] cosines(TextVectors others) {
    float[][] turned = others.turned();
    float[][] cosines = new float[units.length][others.units.length];
    for (int i = 0; i < units.length; i++) {
      for (int d = 0; d < dimension; d++) {
        addTo(cosines[i], turned[d], units[i][d]);
      }
    }
    return cosines;
  }

  private float[][] turned() {
    float[][] turned = new float[dimension][units.length];
    for (int i = 0; i < units.length; i++) {
      for (int d = 0; d < dimension; d++) {
        turned[d][i] = units[i][d];
      }
    }
    return turned;
  }

  /// Adds to the gradient of text `i` what pulling it towards text `j` of `others` means.
  void push(int i, TextVectors others, int j, float amount) {
    addTo(gradients[i], others.units[j], amount);
  }

  /// Hands the gradients on to the rows, through the scaling to length 1.
  void spread(SparseAdam adam) {
    for (int i = 0; i < units.length; i++) {
      float along = dot(gradients[i], units[i]);
      float[] inner = new float[dimension];
      for (int d = 0; d < dimension; d++) {
        inner[d] = (gradients[i][d] - along * units[i][d]) / lengths[i];
      }
      bags.get(i).spread(inner, adam);
    }
  }

  private static void addTo(float[] sum, float[] vector, float weight) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += weight * vector[d];
    }
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
