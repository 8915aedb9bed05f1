package dev.shigoto.local;

import dev.shigoto.local.RankerTrial.Outcome;
import dev.shigoto.models.train.RankerTrainer.Trained;
import dev.shigoto.ranking.evaluation.Evaluation;
import dev.shigoto.ranking.evaluation.Metric;
import dev.shigoto.ranking.evaluation.PairedBootstrap;
import java.util.stream.Collectors;

/// What training and measuring a ranker came to.
record RankerReport(Outcome outcome, Trained trained) {

  private static final Metric METRIC = Metric.NDCG_AT_10;

  String text() {
    PairedBootstrap gain = outcome.gain();
    return """
        %s
        nDCG@10 of queries that it never saw  %.4f
        nDCG@10 of fusion alone               %.4f
        difference                            %+.4f, 95 %% from %+.4f to %+.4f, p = %.4f
        judged among the first ten            %.3f, with fusion alone %.3f
        nDCG@10 of what was judged alone      %.4f, with fusion alone %.4f
        greatest error of the trees as read   %.1e

        by class of query        queries   ranker   fusion
        %s

        what the trees gain by
        %s"""
        .formatted(
            trained.manifest().name(),
            outcome.learned().mean(METRIC),
            outcome.fusion().mean(METRIC),
            gain.mean(),
            gain.low(),
            gain.high(),
            gain.p(),
            outcome.learned().mean(Metric.JUDGED_AT_10),
            outcome.fusion().mean(Metric.JUDGED_AT_10),
            outcome.learned().mean(Metric.NDCG_AT_10_OF_JUDGED),
            outcome.fusion().mean(Metric.NDCG_AT_10_OF_JUDGED),
            trained.error(),
            classes(),
            gains());
  }

  private String classes() {
    return outcome.learned().byKind().entrySet().stream()
        .map(it -> line(it.getKey(), it.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private String line(String kind, Evaluation learned) {
    Evaluation fusion = outcome.fusion().byKind().getOrDefault(kind, outcome.fusion());
    return "%-24s %7d %8.4f %8.4f"
        .formatted(kind, learned.queries().size(), learned.mean(METRIC), fusion.mean(METRIC));
  }

  private String gains() {
    double all = trained.gains().values().stream().mapToDouble(it -> it).sum();
    return trained.gains().entrySet().stream()
        .map(it -> "%-24s %6.1f %%".formatted(it.getKey(), 100 * it.getValue() / all))
        .collect(Collectors.joining("\n"));
  }
}
