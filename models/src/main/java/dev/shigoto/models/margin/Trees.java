package dev.shigoto.models.margin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Trees whose sum is a score, laid out flat: the nodes of all trees in one array per property, the
/// right child behind the left one. A leaf's next node is itself, so that every row takes as many
/// steps through a tree as the tree is deep, without a branch that the processor would have to
/// guess.
final class Trees {

  private final List<Column> columns;
  private final int[] roots;
  private final int[] depths;
  private final int[] columnOf;
  private final int[] thresholds;
  private final int[] next;
  private final double[] values;
  private final double[] covers;

  private Trees(List<Column> columns, int trees, int nodes) {
    this.columns = columns;
    roots = new int[trees];
    depths = new int[trees];
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
      all.depths[i] = all.depth(all.roots[i]);
    }
    return all;
  }

  /// Puts a node of a tree to `at`, and what hangs on it from `free` on; returns what is free then.
  private int put(Tree tree, int node, int at, int free, Map<Column, Integer> places) {
    covers[at] = tree.cover(node);
    if (node < 0) {
      next[at] = at;
      thresholds[at] = Integer.MAX_VALUE; // which nothing is beyond
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

  /// The sum of the trees for each row. All rows take a step together: what one waits for from
  /// memory hides behind the others.
  double[] scores(float[][] rows) {
    int[][] keys = Stream.of(rows).map(this::keys).toArray(int[][]::new);
    int[] at = new int[rows.length];
    double[] sums = new double[rows.length];
    for (int tree = 0; tree < roots.length; tree++) {
      Arrays.fill(at, roots[tree]);
      for (int step = 0; step < depths[tree]; step++) {
        step(at, keys);
      }
      for (int row = 0; row < at.length; row++) {
        sums[row] += values[at[row]];
      }
    }
    return sums;
  }

  private void step(int[] at, int[][] keys) {
    for (int row = 0; row < at.length; row++) {
      at[row] = next(at[row], keys[row]);
    }
  }

  /// Where a row goes from a node.
  int next(int node, int[] keys) {
    long left = (long) thresholds[node] - keys[columnOf[node]]; // negative: to the right
    return next[node] + (int) (left >>> 63);
  }

  /// A row as the trees look at it; a column at least, for trees without a split.
  int[] keys(float[] row) {
    int[] keys = new int[Math.max(columns.size(), 1)];
    for (int i = 0; i < columns.size(); i++) {
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

  int feature(int split) {
    return columns.get(columnOf[split]).feature();
  }
}
