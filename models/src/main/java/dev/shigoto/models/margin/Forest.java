package dev.shigoto.models.margin;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Trees that correct a weighted sum of features: `scale × (base + trees − mean)`.
public final class Forest implements Margin {

  /// As far as a value of the base may be: infinity times a weight of zero is no number.
  public static final float FAR = 1e30f;

  private final List<Tree> all;
  private final Trees trees;
  private final LeafMasks masks;
  private final Optional<TreeShap> shap;
  private final float[] weights;
  private final Level level;

  private Forest(List<Tree> trees, float[] weights, Level level) {
    this.all = List.copyOf(trees);
    this.trees = Trees.of(trees);
    this.masks = new LeafMasks(this.trees);
    this.shap =
        trees.stream().noneMatch(tree -> tree.covers().isEmpty())
            ? Optional.of(new TreeShap(this.trees))
            : Optional.empty();
    this.weights = weights.clone();
    this.level = level;
  }

  /// Brings sums to where the logistic function is steep: far out it rounds different scores to the
  /// same float.
  public record Level(double mean, double scale) {

    /// Leaves sums as they are.
    public static final Level NONE = new Level(0, 1);
  }

  /// @param weights of the features in the base, one for each column; a value that is missing adds
  ///     nothing
  /// @throws IllegalArgumentException if a tree looks at a column that is not there
  public static Forest of(List<Tree> trees, float[] weights, Level level) {
    int width = weights.length;
    trees.stream()
        .flatMap(tree -> tree.splits().stream())
        .mapToInt(Split::feature)
        .filter(feature -> feature < 0 || feature >= width)
        .findFirst()
        .ifPresent(
            feature -> {
              throw new IllegalArgumentException(
                  "a tree looks at feature %d, but there are %d".formatted(feature, width));
            });
    return new Forest(trees, weights, level);
  }

  /// The same trees and base on another level.
  public Forest on(Level other) {
    return new Forest(all, weights, other);
  }

  public List<Tree> trees() {
    return all;
  }

  public float[] weights() {
    return weights.clone();
  }

  public Level level() {
    return level;
  }

  @Override
  public double[] of(float[][] rows) {
    double[] scores = new double[rows.length];
    for (int i = 0; i < scores.length; i++) {
      double sum = base(rows[i]) + masks.score(trees.keys(rows[i]));
      scores[i] = (sum - level.mean()) * level.scale();
    }
    return scores;
  }

  @Override
  public Optional<Terms> terms(float[] row) {
    return shap.map(it -> terms(it, row));
  }

  private Terms terms(TreeShap known, float[] row) {
    double[] shares = based(row);
    known.addTo(shares, row);
    return new Terms(
        (known.expected() - level.mean()) * level.scale(),
        DoubleStream.of(shares).map(share -> share * level.scale()).boxed().toList());
  }

  private double base(float[] row) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += based(row, i);
    }
    return sum;
  }

  /// What each feature adds in the base.
  private double[] based(float[] row) {
    double[] parts = new double[weights.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = based(row, i);
    }
    return parts;
  }

  private double based(float[] row, int i) {
    return weights[i] == 0 || Float.isNaN(row[i])
        ? 0
        : (double) weights[i] * Math.clamp(row[i], -FAR, FAR);
  }
}
