package dev.shigoto.models.train;

import dev.shigoto.domain.progress.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A ranker as training leaves it, in plain Java.
final class RankerModel {

  private static final float LEARNING_RATE = 0.01f;
  private static final float WEIGHT_DECAY = 3e-3f;

  private final Standard standard;
  private final ScoreNet net;
  private final List<Query> queries;

  private RankerModel(List<JudgedRow> rows, RankerTraining training) {
    standard = Standard.of(rows, training.features().size());
    net =
        ScoreNet.random(
            standard.inputs(), training.hidden(), new SplittableRandom(training.seed()));
    queries = queries(rows, standard);
  }

  /// @throws IllegalArgumentException if no query has rows of different grades
  static RankerModel learn(List<JudgedRow> rows, RankerTraining training, Progress progress) {
    RankerModel model = new RankerModel(rows, training);
    Adam adam = new Adam(model.net.values(), LEARNING_RATE);
    Random random = new Random(training.seed());
    List<Query> order = new ArrayList<>(model.queries);
    for (int epoch = 1; epoch <= training.epochs(); epoch++) {
      Collections.shuffle(order, random);
      order.forEach(query -> model.step(query, adam));
      progress.at("learning to rank", epoch, training.epochs());
    }
    return model;
  }

  /// Queries that had something to teach.
  int queryCount() {
    return queries.size();
  }

  /// nDCG@10 on the queries that it learned from.
  double ndcg10() {
    return queries.stream().mapToDouble(q -> q.judged().ndcg10(q.scores(net))).average().orElse(0);
  }

  /// What the graph answers, computed here.
  float[] scores(List<JudgedRow> rows) {
    Level level = level();
    float[] scores = new float[rows.size()];
    for (int i = 0; i < scores.length; i++) {
      float raw = net.score(standard.inputs(rows.get(i)));
      scores[i] = (float) (1 / (1 + Math.exp(-(raw - level.mean()) * level.scale())));
    }
    return scores;
  }

  byte[] onnx() {
    return RankerGraph.of(standard, net, level());
  }

  private static List<Query> queries(List<JudgedRow> rows, Standard standard) {
    List<Query> queries =
        rows.stream()
            .collect(
                Collectors.groupingBy(JudgedRow::query, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(
                group ->
                    new Query(new Judged(group), group.stream().map(standard::inputs).toList()))
            .filter(query -> query.judged().tells())
            .toList();
    if (queries.isEmpty()) {
      throw new IllegalArgumentException("no query has rows of different grades to learn from");
    }
    return queries;
  }

  private void step(Query query, Adam adam) {
    float[] slopes = LambdaRank.slopes(query.judged(), query.scores(net));
    float[] gradient = adam.gradient();
    for (int row = 0; row < slopes.length; row++) {
      net.backward(query.inputs().get(row), slopes[row], gradient);
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += WEIGHT_DECAY * net.values()[i];
    }
    adam.tick();
    adam.move(0, gradient.length);
  }

  private Level level() {
    List<float[]> scores = queries.stream().map(query -> query.scores(net)).toList();
    double[] all =
        scores.stream()
            .flatMapToDouble(s -> IntStream.range(0, s.length).mapToDouble(i -> s[i]))
            .toArray();
    Spread spread = Spread.of(all);
    return new Level((float) spread.mean(), (float) (1 / Math.max(spread.deviation(), 1e-6)));
  }

  /// Brings raw scores to mean 0 and deviation 1, where the sigmoid is steep: far out it rounds
  /// different scores to the same float.
  record Level(float mean, float scale) {}

  private record Query(Judged judged, List<float[]> inputs) {

    float[] scores(ScoreNet net) {
      float[] scores = new float[inputs.size()];
      for (int row = 0; row < scores.length; row++) {
        scores[row] = net.score(inputs.get(row));
      }
      return scores;
    }
  }
}
