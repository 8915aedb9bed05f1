package dev.shigoto.models.margin;

import java.util.List;

/// Shapley values by their definition, over all sets of known features. A feature that is not known
/// sends a row both ways, as the training's rows went.
final class BruteShapley {

  private BruteShapley() {}

  static double[] of(List<Tree> trees, float[] row) {
    int width = row.length;
    double[] shares = new double[width];
    for (int feature = 0; feature < width; feature++) {
      for (int known = 0; known < 1 << width; known++) {
        if ((known >> feature & 1) == 0) {
          shares[feature] +=
              weight(Integer.bitCount(known), width)
                  * (value(trees, row, known | 1 << feature) - value(trees, row, known));
        }
      }
    }
    return shares;
  }

  private static double weight(int known, int width) {
    return factorial(known) * factorial(width - known - 1) / factorial(width);
  }

  private static double factorial(int n) {
    return n == 0 ? 1 : n * factorial(n - 1);
  }

  private static double value(List<Tree> trees, float[] row, int known) {
    return trees.stream()
        .mapToDouble(tree -> value(tree, tree.splits().isEmpty() ? ~0 : 0, row, known))
        .sum();
  }

  private static double value(Tree tree, int node, float[] row, int known) {
    if (node < 0) {
      return tree.leaves().get(~node);
    }
    Split split = tree.splits().get(node);
    if ((known >> split.feature() & 1) == 1) {
      float value = row[split.feature()];
      boolean left = Float.isNaN(value) ? split.missingLeft() : value <= split.threshold();
      return value(tree, left ? split.left() : split.right(), row, known);
    }
    return (tree.cover(split.left()) * value(tree, split.left(), row, known)
            + tree.cover(split.right()) * value(tree, split.right(), row, known))
        / tree.cover(node);
  }
}
