package dev.shigoto.models.measure;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The rank of each query's answer, for the cosine's weights 0, 0.05, … 1.
final class WeightedRanks {

  private static final int STEPS = 20;
  private static final int DEPTH = 10;

  private final int[][] ranks;
  private int queries;

  WeightedRanks(int capacity) {
    ranks = new int[capacity][STEPS + 1];
  }

  void add(double[] keyword, double[] meaning, int answer) {
    for (int step = 0; step <= STEPS; step++) {
      ranks[queries][step] = rank(keyword, meaning, answer, (double) step / STEPS);
    }
    queries++;
  }

  /// From 1 on; of equals the first stands higher.
  private static int rank(double[] keyword, double[] meaning, int answer, double weight) {
    double right = (1 - weight) * keyword[answer] + weight * meaning[answer];
    int rank = 1;
    for (int i = 0; i < keyword.length; i++) {
      double score = (1 - weight) * keyword[i] + weight * meaning[i];
      if (score > right || (score == right && i < answer)) {
        rank++;
      }
    }
    return rank;
  }

  EmbedderMeasure measure(String name) {
    int best = best(query -> true);
    int[] chosen = {best(query -> query % 2 == 1), best(query -> query % 2 == 0)};
    return new EmbedderMeasure(
        name,
        queries,
        mean(0),
        mean(STEPS),
        all().mapToDouble(query -> gain(query, chosen[query % 2])).average().orElse(0),
        (double) best / STEPS,
        all().filter(query -> ranks[query][chosen[query % 2]] <= DEPTH).count()
            / (double) Math.max(1, queries));
  }

  private IntStream all() {
    return IntStream.range(0, queries);
  }

  private double mean(int step) {
    return all().mapToDouble(query -> gain(query, step)).average().orElse(0);
  }

  /// nDCG@10 where one passage is right: the best there is is 1.
  private double gain(int query, int step) {
    int rank = ranks[query][step];
    return rank > DEPTH ? 0 : Math.log(2) / Math.log(rank + 1);
  }

  private int best(IntPredicate which) {
    double[] sums = new double[STEPS + 1];
    Arrays.setAll(sums, step -> all().filter(which).mapToDouble(query -> gain(query, step)).sum());
    return IntStream.rangeClosed(0, STEPS).reduce((a, b) -> sums[b] > sums[a] ? b : a).orElse(0);
  }
}
