package dev.shigoto.models.train;

import java.util.List;
import java.util.stream.IntStream;

/// Trees that correct a base, in plain Java: what the exported graph computes.
final class Forest {

  private final List<Tree> trees;

  /// Of the columns in the base; zero but for one of them.
  private final float[] weights;

  private Forest(List<Tree> trees, float[] weights) {
    this.trees = List.copyOf(trees);
    this.weights = weights;
  }

  static Forest of(List<Tree> trees, RankerTraining training) {
    float[] weights = new float[training.features().size()];
    training.basePlace().ifPresent(place -> weights[place] = weight(training));
    return new Forest(trees, weights);
  }

  /// What a row's score starts from; a base that is missing is none.
  static double base(RankerTraining training, float[] row) {
    return training
        .basePlace()
        .map(place -> Float.isNaN(row[place]) ? 0.0 : weight(training) * row[place])
        .orElse(0.0);
  }

  private static float weight(RankerTraining training) {
    return (float) training.base().orElseThrow().weight();
  }

  List<Tree> trees() {
    return trees;
  }

  float[] weights() {
    return weights.clone();
  }

  double score(float[] row) {
    double base =
        IntStream.range(0, weights.length)
            .filter(i -> weights[i] != 0 && !Float.isNaN(row[i]))
            .mapToDouble(i -> weights[i] * row[i])
            .sum();
    return base + trees.stream().mapToDouble(tree -> tree.score(row)).sum();
  }
}
