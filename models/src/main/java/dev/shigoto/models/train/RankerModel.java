package dev.shigoto.models.train;

import dev.shigoto.models.margin.Forest;
import dev.shigoto.models.margin.Forest.Level;
import dev.shigoto.models.margin.LightGbmText;
import dev.shigoto.models.margin.Logistic;
import java.util.Arrays;
import java.util.List;

/// A ranker as training leaves it, in plain Java.
final class RankerModel {

  private final Forest forest;
  private final List<Double> gains;
  private final double error;

  private RankerModel(Forest forest, List<Double> gains, double error) {
    this.forest = forest;
    this.gains = gains;
    this.error = error;
  }

  /// @throws IllegalArgumentException if no query has rows of different grades, or a row has
  ///     another width than the training has features
  static RankerModel learn(List<JudgedRow> rows, RankerTraining training) {
    check(rows, training);
    List<JudgedRow> beside = // those of one query, as LightGBM wants them
        QueryRows.byQuery(rows).values().stream().flatMap(List::stream).toList();
    LightGbm.Learned learned = LightGbm.learn(beside, training);
    Forest forest =
        Forest.of(LightGbmText.trees(learned.trees()), training.baseWeights(), Level.NONE);
    double[] scores = forest.of(matrix(beside));
    double error = 0;
    for (int i = 0; i < scores.length; i++) {
      double nativeScore = learned.scores().get(i) + training.base(beside.get(i).features());
      error = Math.max(error, Math.abs(scores[i] - nativeScore));
    }
    return new RankerModel(forest.on(level(scores)), learned.gains(), error);
  }

  /// Brings raw scores to mean 0 and deviation 1, in numbers that a graph can hold.
  private static Level level(double[] scores) {
    double mean = Arrays.stream(scores).average().orElse(0);
    double squares = Arrays.stream(scores).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    return new Level((float) mean, (float) (1 / Math.max(Math.sqrt(squares), 1e-6)));
  }

  private static void check(List<JudgedRow> rows, RankerTraining training) {
    int width = training.features().size();
    for (JudgedRow row : rows) {
      if (row.width() != width) {
        throw new IllegalArgumentException(
            "a row of query %s has %d features, but there are %d names"
                .formatted(row.query(), row.width(), width));
      }
    }
    if (QueryRows.byQuery(rows).values().stream().noneMatch(it -> new Judged(it).tells())) {
      throw new IllegalArgumentException("no query has rows of different grades to learn from");
    }
  }

  /// What the graph answers, computed here.
  float score(float[] row) {
    return (float) Logistic.of(forest.of(new float[][] {row})[0]);
  }

  /// nDCG@10 on the queries that have something to tell.
  double ndcg10(List<JudgedRow> rows) {
    return QueryRows.byQuery(rows).values().stream()
        .filter(group -> new Judged(group).tells())
        .mapToDouble(group -> new Judged(group).ndcg10(scores(group)))
        .average()
        .orElse(0);
  }

  float[] scores(List<JudgedRow> rows) {
    return scores(matrix(rows));
  }

  float[] scores(float[][] rows) {
    double[] margins = forest.of(rows);
    float[] scores = new float[margins.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) Logistic.of(margins[i]);
    }
    return scores;
  }

  private static float[][] matrix(List<JudgedRow> rows) {
    return rows.stream().map(JudgedRow::features).toArray(float[][]::new);
  }

  /// How much each column made better.
  List<Double> gains() {
    return gains;
  }

  /// The greatest difference between a raw score computed here and by LightGBM, in training.
  double error() {
    return error;
  }

  byte[] onnx() {
    return ForestGraph.of(forest);
  }
}
