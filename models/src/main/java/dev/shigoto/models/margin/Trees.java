package dev.shigoto.models.margin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Trees whose sum is a score, laid out flat: the nodes of all trees in one array per property, the
/// right child behind the left one. A leaf's next node is itself.
final class Trees {

  private final List<Column> columns;
  private final int[] roots;
  private final int[] columnOf;
  private final int[] thresholds;
  private final int[] next;
  private final double[] values;
  private final double[] covers;

  private Trees(List<Column> columns, int trees, int nodes) {
    this.columns = columns;
    roots = new int[trees];
    columnOf = new int[nodes];
    thresholds = new int[nodes];
    next = new int[nodes];
    values = new double[nodes];
    covers = new double[nodes];
  }

  static Trees of(List<Tree> trees) {
    Map<Column, Integer> columns = new LinkedHashMap<>();
    trees.stream()
        .flatMap(tree -> tree.splits().stream())
        .forEach(split -> columns.putIfAbsent(Column.of(split), columns.size()));
    int nodes = trees.stream().mapToInt(it -> it.splits().size() + it.leaves().size()).sum();
    Trees all = new Trees(List.copyOf(columns.keySet()), trees.size(), nodes);
    int free = 0;
    for (int i = 0; i < trees.size(); i++) {
      all.roots[i] = free;
      free = all.put(trees.get(i), trees.get(i).root(), free, free + 1, columns);
    }
    return all;
  }

  /// Puts a node of a tree to `at`, and what hangs on it from `free` on; returns what is free then.
  private int put(Tree tree, int node, int at, int free, Map<Column, Integer> places) {
    covers[at] = tree.cover(node);
    if (node < 0) {
      next[at] = at;
      values[at] = tree.leaves().get(~node);
      return free;
    }
    Split split = tree.splits().get(node);
    columnOf[at] = places.getOrDefault(Column.of(split), 0);
    thresholds[at] = Column.key(split.threshold());
    next[at] = free;
    int behind = put(tree, split.left(), free, free + 2, places);
    return put(tree, split.right(), free + 1, behind, places);
  }

  /// How many splits a way from a node passes at most.
  int depth(int node) {
    return isLeaf(node) ? 0 : 1 + Math.max(depth(left(node)), depth(right(node)));
  }

  /// Where a row goes from a node.
  int next(int node, int[] keys) {
    return thresholds[node] < keys[columnOf[node]] ? right(node) : left(node);
  }

  /// A row as the trees look at it.
  int[] keys(float[] row) {
    int[] keys = new int[columns.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = columns.get(i).key(row);
    }
    return keys;
  }

  IntStream roots() {
    return IntStream.of(roots);
  }

  boolean isLeaf(int node) {
    return next[node] == node;
  }

  int left(int node) {
    return next[node];
  }

  int right(int node) {
    return next[node] + 1;
  }

  /// What a leaf adds.
  double value(int leaf) {
    return values[leaf];
  }

  /// How many rows of its training came to a node; NaN where that is not known.
  double cover(int node) {
    return covers[node];
  }

  /// How many columns the trees look at.
  int width() {
    return columns.size();
  }

  int column(int split) {
    return columnOf[split];
  }

  /// Keys beyond it go to the right.
  int threshold(int split) {
    return thresholds[split];
  }

  int feature(int split) {
    return columns.get(columnOf[split]).feature();
  }
}
