package dev.shigoto.models.train;

import java.util.List;

/// Moves the vectors of a table so that the two texts of a pair come together and other texts of
/// the same batch move apart: symmetric InfoNCE with in-batch negatives (van den Oord 2018, Radford
/// 2021) and Adam over the rows that a batch touches.
final class Contrast {

  private static final float TEMPERATURE = 0.05f;

  private static final float NEVER = -1e9f;

  private final TokenTable table;
  private final SparseAdam adam;

  Contrast(TokenTable table, float learningRate) {
    this.table = table;
    this.adam = new SparseAdam(table, learningRate);
  }

  /// Two texts as tokens.
  ///
  /// @param group pairs of one group are not held against each other
  record Pair(Bag query, Bag passage, int group) {}

  /// Learns from a batch; returns its mean loss before that.
  double step(List<Pair> batch) {
    List<TextVector> queries = batch.stream().map(p -> new TextVector(p.query(), table)).toList();
    List<TextVector> passages =
        batch.stream().map(p -> new TextVector(p.passage(), table)).toList();
    float[][] scores = scores(batch, queries, passages);
    float[][] gradient = new float[batch.size()][batch.size()];
    double loss = 0;
    for (int i = 0; i < batch.size(); i++) {
      loss += CrossEntropy.row(scores, i, gradient) + CrossEntropy.column(scores, i, gradient);
    }
    push(queries, passages, gradient);
    queries.forEach(query -> query.spread(adam));
    passages.forEach(passage -> passage.spread(adam));
    adam.step();
    return loss / (2 * batch.size());
  }

  private static float[][] scores(
      List<Pair> batch, List<TextVector> queries, List<TextVector> passages) {
    int n = batch.size();
    float[][] scores = new float[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        boolean alike = i != j && batch.get(i).group() == batch.get(j).group();
        scores[i][j] = alike ? NEVER : queries.get(i).cosine(passages.get(j)) / TEMPERATURE;
      }
    }
    return scores;
  }

  private static void push(
      List<TextVector> queries, List<TextVector> passages, float[][] gradient) {
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < gradient.length; j++) {
        float amount = gradient[i][j] / (2 * gradient.length * TEMPERATURE);
        if (amount != 0) {
          queries.get(i).push(passages.get(j), amount);
          passages.get(j).push(queries.get(i), amount);
        }
      }
    }
  }
}
