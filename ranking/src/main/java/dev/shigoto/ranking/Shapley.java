package dev.shigoto.ranking;

import dev.shigoto.models.Ranker;
import dev.shigoto.models.Shares;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Shares out the score of a model of which only scores are known among its features. A job of
/// which nothing is known gets the base; then its features become known one by one, in several
/// orders. What the score rises by at a feature's step, averaged over the orders, is the feature's
/// share. The steps of each order telescope from the base to the score, so the shares sum to it
/// exactly, whatever the model is.
///
/// @see <a href="https://doi.org/10.1016/j.cor.2008.04.004">Castro et al., Polynomial calculation
///     of the Shapley value based on sampling</a>
record Shapley(Ranker model) {

  /// Orders come in pairs, each with its reverse, which cancels much of the sampling error.
  private static final int ORDER_PAIRS = 4;

  /// Fixed: the same hit is always explained the same way.
  private static final long SEED = 20261120;

  /// @param rows one at least
  /// @param scores of the rows, as served
  List<Shares> shares(float[][] rows, double[] scores) {
    FloatBuffer steps = FloatBuffer.wrap(model.score(steps(rows)));
    double base = steps.get();
    List<Shares> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      double[] shares = shares(base, steps, rows[i], scores[i]);
      all.add(new Shares(base, Arrays.stream(shares).boxed().toList()));
    }
    return all;
  }

  /// The empty row, then for each hit and order the rows between the empty and the full one.
  private float[][] steps(float[][] rows) {
    List<float[]> steps = new ArrayList<>();
    steps.add(nothingKnown());
    for (float[] row : rows) {
      for (List<Integer> order : orders(row)) {
        float[] step = nothingKnown();
        for (int feature : order.subList(0, order.size() - 1)) {
          step[feature] = row[feature];
          steps.add(step.clone());
        }
      }
    }
    return steps.toArray(float[][]::new);
  }

  /// @param scores of the steps, read in the order in which they were made
  /// @param full the score of the full row, as served
  private double[] shares(double base, FloatBuffer scores, float[] row, double full) {
    double[] shares = new double[row.length];
    for (List<Integer> order : orders(row)) {
      double before = base;
      for (int feature : order) {
        double after = feature == order.getLast() ? full : scores.get();
        shares[feature] += (after - before) / (2 * ORDER_PAIRS);
        before = after;
      }
    }
    return shares;
  }

  private float[] nothingKnown() {
    float[] row = new float[model.features().size()];
    Arrays.fill(row, Float.NaN);
    return row;
  }

  /// Orders of the features that are present in `row`.
  private static List<List<Integer>> orders(float[] row) {
    Random random = new Random(SEED);
    List<Integer> present =
        IntStream.range(0, row.length)
            .filter(i -> !Float.isNaN(row[i]))
            .boxed()
            .collect(Collectors.toList());
    List<List<Integer>> orders = new ArrayList<>();
    for (int pair = 0; pair < ORDER_PAIRS && !present.isEmpty(); pair++) {
      Collections.shuffle(present, random);
      orders.add(List.copyOf(present));
      orders.add(List.copyOf(present.reversed()));
    }
    return orders;
  }
}
