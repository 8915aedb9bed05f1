package dev.shigoto.models.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds the leaves of a row without walking the trees. Each tree has a bit per leaf; a split that
/// sends the row to the right clears those of the leaves to its left, and the first bit that stays
/// is the row's leaf. The splits lie by column and threshold, so that only those that clear
/// something are looked at.
///
/// @see <a href="https://doi.org/10.1145/2766462.2767733">Lucchese et al. 2015, QuickScorer</a>
final class LeafMasks {

  /// Where the cuts of each column begin; one more, where the last one's end.
  private final int[] begins;

  private final int[] thresholds;
  private final int[] words;
  private final long[] kept;

  /// Where the words of each tree begin; one more, where the last one's end.
  private final int[] firstWords;

  private final int[] firstLeaves;
  private final double[] values;

  /// What a split clears in one word.
  private record Cut(int column, int threshold, int word, long kept) {}

  LeafMasks(Trees trees) {
    List<Cut> cuts = new ArrayList<>();
    List<Double> leaves = new ArrayList<>();
    int[] roots = trees.roots().toArray();
    firstWords = new int[roots.length + 1];
    firstLeaves = new int[roots.length];
    for (int tree = 0; tree < roots.length; tree++) {
      firstLeaves[tree] = leaves.size();
      read(trees, roots[tree], tree, leaves, cuts);
      int words = Math.ceilDiv(leaves.size() - firstLeaves[tree], Long.SIZE);
      firstWords[tree + 1] = firstWords[tree] + words;
    }
    cuts.sort(Comparator.comparingInt(Cut::column).thenComparingInt(Cut::threshold));
    begins = new int[trees.width() + 1];
    cuts.forEach(cut -> begins[cut.column() + 1]++);
    Arrays.parallelPrefix(begins, Integer::sum);
    thresholds = cuts.stream().mapToInt(Cut::threshold).toArray();
    words = cuts.stream().mapToInt(Cut::word).toArray();
    kept = cuts.stream().mapToLong(Cut::kept).toArray();
    values = leaves.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// Adds the leaves of a node from the left to the right, and what its splits cut off.
  private void read(Trees trees, int node, int tree, List<Double> leaves, List<Cut> cuts) {
    if (trees.isLeaf(node)) {
      leaves.add(trees.value(node));
      return;
    }
    int from = leaves.size() - firstLeaves[tree];
    read(trees, trees.left(node), tree, leaves, cuts);
    int to = leaves.size() - firstLeaves[tree];
    for (int word = from / Long.SIZE; word * Long.SIZE < to; word++) {
      long cleared = below(to - word * Long.SIZE) & ~below(from - word * Long.SIZE);
      cuts.add(
          new Cut(trees.column(node), trees.threshold(node), firstWords[tree] + word, ~cleared));
    }
    read(trees, trees.right(node), tree, leaves, cuts);
  }

  /// A word with its first bits set: none below 1, all from 64 on.
  private static long below(int bits) {
    return bits >= Long.SIZE ? -1L : (1L << Math.max(0, bits)) - 1;
  }

  /// The sum of the trees.
  ///
  /// @param keys the row as the trees look at it
  double score(int[] keys) {
    long[] left = new long[firstWords[firstLeaves.length]];
    Arrays.fill(left, -1L);
    for (int column = 0; column + 1 < begins.length; column++) {
      int end = begins[column + 1];
      for (int cut = begins[column]; cut < end && thresholds[cut] < keys[column]; cut++) {
        left[words[cut]] &= kept[cut];
      }
    }
    double sum = 0;
    for (int tree = 0; tree < firstLeaves.length; tree++) {
      sum += values[firstLeaves[tree] + leaf(left, firstWords[tree])];
    }
    return sum;
  }

  /// The first bit that is set from a word on.
  private static int leaf(long[] left, int first) {
    int word = first;
    while (left[word] == 0) {
      word++;
    }
    return (word - first) * Long.SIZE + Long.numberOfTrailingZeros(left[word]);
  }
}
