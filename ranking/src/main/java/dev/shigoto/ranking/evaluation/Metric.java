package dev.shigoto.ranking.evaluation;

import java.util.List;
import java.util.stream.DoubleStream;

/// Measures a run, which is the documents of one answer from the best to the worst. All measures
/// are 0 to 1, and 0 for a query without a relevant document.
public enum Metric {

  /// The gain of the first ten over that of the ideal ten, which come from all judgments. Linear
  /// gain, discounted by log2 of rank + 1.
  NDCG_AT_10("ndcg@10") {
    @Override
    public double of(List<String> run, Judgments judgments) {
      double ideal = discounted(judgments.ideal());
      double gained = discounted(run.stream().mapToDouble(judgments::grade));
      return ideal == 0 ? 0 : gained / ideal;
    }
  },

  /// One over the rank of the first relevant document.
  MRR("mrr") {
    @Override
    public double of(List<String> run, Judgments judgments) {
      for (int i = 0; i < run.size(); i++) {
        if (judgments.isRelevant(run.get(i))) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  },

  /// The share of all relevant documents that is among the first hundred.
  RECALL_AT_100("recall@100") {
    @Override
    public double of(List<String> run, Judgments judgments) {
      long found = run.stream().limit(100).filter(judgments::isRelevant).count();
      return judgments.relevant() == 0 ? 0 : (double) found / judgments.relevant();
    }
  };

  private static final int DEPTH = 10;

  private final String label;

  Metric(String label) {
    this.label = label;
  }

  /// The usual name.
  public String label() {
    return label;
  }

  /// @param run each document once
  public abstract double of(List<String> run, Judgments judgments);

  private static double discounted(DoubleStream grades) {
    double[] gains = grades.limit(DEPTH).toArray();
    double sum = 0;
    for (int i = 0; i < gains.length; i++) {
      sum += gains[i] * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}
