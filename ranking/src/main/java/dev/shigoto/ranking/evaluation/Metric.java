package dev.shigoto.ranking.evaluation;

import dev.shigoto.models.train.DiscountedGain;
import java.util.List;

/// Measures a run, which is the documents of one answer from the best to the worst, as trec_eval
/// does. All measures are 0 to 1; what counts relevant documents is 0 for a query without one.
/// Relevant is a grade of 1 or more.
public enum Metric {

  /// The gain of the first ten over that of the ideal ten, which come from all judgments. Linear
  /// gain, discounted by log2 of rank + 1.
  NDCG_AT_10("ndcg@10") {
    @Override
    public double of(List<String> run, Judgments judgments) {
      double ideal = DiscountedGain.at(TOP, judgments.ideal());
      double gained = DiscountedGain.at(TOP, run.stream().mapToInt(judgments::grade));
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
  },

  /// The precision at the rank of each relevant document, 0 where it was not found, averaged.
  MAP("map") {
    @Override
    public double of(List<String> run, Judgments judgments) {
      int relevant = 0;
      double precisions = 0;
      for (int i = 0; i < run.size(); i++) {
        if (judgments.isRelevant(run.get(i))) {
          relevant++;
          precisions += (double) relevant / (i + 1);
        }
      }
      return relevant == 0 ? 0 : precisions / judgments.relevant();
    }
  },

  /// The share of the first ten that somebody judged: where it is low, the other measures say
  /// little. 1 for an empty run.
  JUDGED_AT_10("judged@10") {
    @Override
    public double of(List<String> run, Judgments judgments) {
      List<String> top = run.stream().limit(TOP).toList();
      long judged = top.stream().filter(judgments::isJudged).count();
      return top.isEmpty() ? 1 : (double) judged / top.size();
    }
  },

  /// As {@link #NDCG_AT_10} of the run without what nobody judged, as `trec_eval -J` leaves it out:
  /// what a pool never held is then no loss. Source: Sakai, Alternatives to Bpref, SIGIR 2007.
  NDCG_AT_10_OF_JUDGED("ndcg@10-J") {
    @Override
    public double of(List<String> run, Judgments judgments) {
      return NDCG_AT_10.of(run.stream().filter(judgments::isJudged).toList(), judgments);
    }
  };

  private static final int TOP = 10;

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
}
