package dev.shigoto.models.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A text as a static embedder sees it: which rows of the table, and how often each.
final class Bag {

  /// Fewer rows are a name, of which each letter tells.
  private static final int LEAST = 30;

  private final int[] rows;
  private final float[] times;

  private Bag(int[] rows, float[] times) {
    this.rows = rows;
    this.times = times;
  }

  static Bag of(List<Integer> rows) {
    Map<Integer, Float> times = new LinkedHashMap<>();
    rows.forEach(row -> times.merge(row, 1f, Float::sum));
    Bag bag = new Bag(new int[times.size()], new float[times.size()]);
    int i = 0;
    for (Map.Entry<Integer, Float> entry : times.entrySet()) {
      bag.rows[i] = entry.getKey();
      bag.times[i++] = entry.getValue();
    }
    return bag;
  }

  /// The text without some of its rows, chosen anew every time; itself where there are few.
  ///
  /// @param left out, from 0 to below 1
  Bag thinned(RandomGenerator random, float left) {
    if (left == 0 || rows.length < LEAST) {
      return this;
    }
    int[] kept = IntStream.range(0, rows.length).filter(i -> random.nextFloat() >= left).toArray();
    Bag bag = new Bag(new int[kept.length], new float[kept.length]);
    for (int i = 0; i < kept.length; i++) {
      bag.rows[i] = rows[kept[i]];
      bag.times[i] = times[kept[i]];
    }
    return bag;
  }

  /// The sum of the rows.
  float[] sum(TokenTable table) {
    float[] sum = new float[table.dimension()];
    for (int i = 0; i < rows.length; i++) {
      table.addTo(sum, rows[i], times[i]);
    }
    return sum;
  }

  /// Hands the gradient of the sum on to the rows.
  void spread(float[] gradient, SparseAdam adam) {
    for (int i = 0; i < rows.length; i++) {
      adam.add(rows[i], gradient, times[i]);
    }
  }

  void countIn(double[] counts) {
    for (int i = 0; i < rows.length; i++) {
      counts[rows[i]] += times[i];
    }
  }
}
