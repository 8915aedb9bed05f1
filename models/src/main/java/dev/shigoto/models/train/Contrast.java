package dev.shigoto.models.train;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// Moves the rows of a table so that the two texts of a pair come together and other texts of the
/// same batch move apart: symmetric InfoNCE with in-batch negatives (van den Oord 2018, Radford
/// 2021) and Adam over the rows that a batch touches.
final class Contrast {

  private static final float TEMPERATURE = 0.05f;

  private static final float NEVER = -1e9f;

  private final TokenTable table;
  private final SparseAdam adam;
  private final Dropout dropout;

  Contrast(TokenTable table, float learningRate, Dropout dropout) {
    this.table = table;
    this.dropout = dropout;
    this.adam = new SparseAdam(table, learningRate);
  }

  /// Two texts.
  ///
  /// @param group pairs of one group are not held against each other
  record Pair(Bag query, Bag passage, int group) {}

  /// What is left out of every text.
  record Dropout(float share, Random random) {

    private TextVectors vectors(List<Pair> batch, Function<Pair, Bag> side, TokenTable table) {
      return new TextVectors(
          batch.stream().map(pair -> side.apply(pair).thinned(random, share)).toList(), table);
    }
  }

  /// Learns from a batch; returns its mean loss before that.
  ///
  /// @param share of the learning rate
  double step(List<Pair> batch, float share) {
    TextVectors queries = dropout.vectors(batch, Pair::query, table);
    TextVectors passages = dropout.vectors(batch, Pair::passage, table);
    float[][] scores = scores(batch, queries.cosines(passages));
    float[][] gradient = new float[batch.size()][batch.size()];
    double loss = 0;
    for (int i = 0; i < batch.size(); i++) {
      loss += CrossEntropy.row(scores, i, gradient) + CrossEntropy.column(scores, i, gradient);
    }
    push(queries, passages, gradient);
    queries.spread(adam);
    passages.spread(adam);
    adam.step(share);
    return loss / (2 * batch.size());
  }

  private static float[][] scores(List<Pair> batch, float[][] cosines) {
    for (int i = 0; i < cosines.length; i++) {
      for (int j = 0; j < cosines.length; j++) {
        boolean alike = i != j && batch.get(i).group() == batch.get(j).group();
        cosines[i][j] = alike ? NEVER : cosines[i][j] / TEMPERATURE;
      }
    }
    return cosines;
  }

  private static void push(TextVectors queries, TextVectors passages, float[][] gradient) {
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < gradient.length; j++) {
        float amount = gradient[i][j] / (2 * gradient.length * TEMPERATURE);
        if (amount != 0) {
          queries.push(i, passages, j, amount);
          passages.push(j, queries, i, amount);
        }
      }
    }
  }
}
