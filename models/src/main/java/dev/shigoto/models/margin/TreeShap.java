package dev.shigoto.models.margin;

/// What each feature adds to the sum of trees: exact Shapley values, where a feature that is not
/// known yet sends a row both ways, as the rows of the training went.
///
/// @see <a href="https://arxiv.org/abs/1802.03888">Lundberg, Erion and Lee 2018, Consistent
///     Individualized Feature Attribution for Tree Ensembles, algorithm 2</a>
final class TreeShap {

  private final Trees trees;
  private final double expected;
  private final int deepest;

  /// @param trees whose covers are known
  TreeShap(Trees trees) {
    this.trees = trees;
    this.expected = trees.roots().mapToDouble(root -> sum(root) / trees.cover(root)).sum();
    this.deepest = trees.roots().map(trees::depth).max().orElse(0);
  }

  /// Over the rows of a node.
  private double sum(int node) {
    return trees.isLeaf(node)
        ? trees.value(node) * trees.cover(node)
        : sum(trees.left(node)) + sum(trees.right(node));
  }

  /// The mean of what the trees gave the rows of their training.
  double expected() {
    return expected;
  }

  /// Adds what each feature of `row` adds to `shares`.
  void addTo(double[] shares, float[] row) {
    int[] keys = trees.keys(row);
    ShapPath path = new ShapPath(deepest);
    trees
        .roots()
        .forEach(
            root -> {
              path.begin();
              descend(root, keys, path, shares);
            });
  }

  private void descend(int node, int[] keys, ShapPath path, double[] shares) {
    if (trees.isLeaf(node)) {
      path.share(trees.value(node), shares);
      return;
    }
    int there = trees.next(node, keys);
    follow(node, trees.left(node), there, keys, path, shares);
    follow(node, trees.right(node), there, keys, path, shares);
  }

  private void follow(int node, int child, int there, int[] keys, ShapPath path, double[] shares) {
    path.push(trees.feature(node), trees.cover(child) / trees.cover(node), child == there);
    descend(child, keys, path, shares);
    path.pop();
  }
}
