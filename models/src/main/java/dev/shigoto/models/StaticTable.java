package dev.shigoto.models;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The table of a static model: a text is the sum of its tokens' vectors, each weighted by its
/// place. The graph stays the contract: table and weights are asked from it, and what they give is
/// compared with what it answers. Adding rows here costs a fraction of gathering them there.
final class StaticTable implements TokenVectors {

  private static final int BATCH = 512;

  private final int dimension;
  private final float[] rows;
  private final float[] weights;

  private StaticTable(int dimension, float[] rows, float[] weights) {
    this.dimension = dimension;
    this.rows = rows;
    this.weights = weights;
  }

  /// Empty where `graph` does anything else.
  ///
  /// @param tokens that the graph knows
  /// @param places that it reads
  static Optional<StaticTable> of(TokenVectors graph, int tokens, int places) {
    float[][] rows = rows(graph, tokens);
    int dimension = rows[0].length;
    float[] flat = new float[tokens * dimension];
    for (int token = 0; token < tokens; token++) {
      System.arraycopy(rows[token], 0, flat, token * dimension, dimension);
    }
    StaticTable table = new StaticTable(dimension, flat, weights(graph, rows, places));
    return Agreement.of(graph, table, tokens, places) ? Optional.of(table) : Optional.empty();
  }

  /// What each token is alone; the weight of the first place is within.
  private static float[][] rows(TokenVectors graph, int tokens) {
    float[][] rows = new float[tokens][];
    for (int from = 0; from < tokens; from += BATCH) {
      int to = Math.min(from + BATCH, tokens);
      List<long[]> singles =
          IntStream.range(from, to).mapToObj(token -> new long[] {token}).toList();
      System.arraycopy(graph.vectors(singles), 0, rows, from, to - from);
    }
    return rows;
  }

  /// What each place weighs beside the first: one token stands once, twice, three times…
  private static float[] weights(TokenVectors graph, float[][] rows, int places) {
    int longest =
        IntStream.range(0, rows.length)
            .reduce((a, b) -> dot(rows[a], rows[a]) >= dot(rows[b], rows[b]) ? a : b)
            .orElse(0);
    float[] row = rows[longest];
    float[] weights = new float[places];
    double before = 0;
    for (int place = 0; place < places; place++) {
      long[] repeated = new long[place + 1];
      Arrays.fill(repeated, longest);
      double sum = dot(graph.vectors(List.of(repeated))[0], row) / dot(row, row);
      weights[place] = (float) (sum - before);
      before = sum;
    }
    return weights;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += (double) a[d] * b[d];
    }
    return sum;
  }

  @Override
  public float[][] vectors(List<long[]> texts) {
    return texts.stream().map(this::vector).toArray(float[][]::new);
  }

  private float[] vector(long[] ids) {
    float[] sum = new float[dimension];
    for (int place = 0; place < ids.length; place++) {
      add((int) ids[place] * dimension, weights[place], sum);
    }
    return sum;
  }

  private void add(int row, float weight, float[] sum) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += weight * rows[row + d];
    }
  }

  @Override
  public void close() {}
}
