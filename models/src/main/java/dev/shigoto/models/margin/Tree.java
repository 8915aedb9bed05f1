package dev.shigoto.models.margin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// A regression tree.
///
/// @param splits the first is the root; none for a tree of one leaf
/// @param leaves what each leaf adds
/// @param covers how many rows of its training came to each leaf; empty where that is not known
public record Tree(List<Split> splits, List<Double> leaves, List<Double> covers) {

  public Tree {
    splits = List.copyOf(splits);
    leaves = List.copyOf(leaves);
    covers = List.copyOf(covers);
    if (leaves.size() != splits.size() + 1) {
      throw new IllegalArgumentException(
          "a tree of %d splits must have %d leaves, but has %d"
              .formatted(splits.size(), splits.size() + 1, leaves.size()));
    }
    if (!covers.isEmpty() && covers.size() != leaves.size()) {
      throw new IllegalArgumentException(
          "a tree of %d leaves must say for each how many rows it held, but says it for %d"
              .formatted(leaves.size(), covers.size()));
    }
    checkCovers(covers);
    leaves.forEach(Tree::checkLeaf);
    checkWays(splits);
  }

  /// The first node: a split, or the only leaf as ~0.
  int root() {
    return splits.isEmpty() ? ~0 : 0;
  }

  /// How many rows of its training came to a node; NaN where that is not known.
  ///
  /// @param node a split, or a leaf as ~leaf
  public double cover(int node) {
    if (covers.isEmpty()) {
      return Double.NaN;
    }
    return node >= 0
        ? cover(splits.get(node).left()) + cover(splits.get(node).right())
        : covers.get(~node);
  }

  private static void checkCovers(List<Double> covers) {
    covers.stream()
        .filter(cover -> !(cover > 0 && cover < Double.POSITIVE_INFINITY))
        .findFirst()
        .ifPresent(
            cover -> {
              throw new IllegalArgumentException(
                  "a leaf must have held some rows, but one held " + cover);
            });
  }

  private static void checkLeaf(double leaf) {
    if (!Double.isFinite(leaf)) {
      throw new IllegalArgumentException("a leaf must add a number, but one adds " + leaf);
    }
  }

  /// From the root there is one way to each split and leaf.
  private static void checkWays(List<Split> splits) {
    boolean[] seen = new boolean[2 * splits.size() + 1]; // the splits, then the leaves
    Deque<Integer> ways = new ArrayDeque<>();
    ways.push(splits.isEmpty() ? ~0 : 0);
    int reached = 0;
    while (!ways.isEmpty()) {
      int at = ways.pop();
      int place = at >= 0 ? at : splits.size() + ~at;
      if (at >= splits.size() || place >= seen.length || seen[place]) {
        throw new IllegalArgumentException(
            (at >= 0 ? "split " + at : "leaf " + ~at)
                + " of a tree is not there, or reached twice");
      }
      seen[place] = true;
      reached++;
      if (at >= 0) {
        ways.push(splits.get(at).left());
        ways.push(splits.get(at).right());
      }
    }
    if (reached < seen.length) {
      throw new IllegalArgumentException("a tree has splits that no row can reach");
    }
  }
}
