package dev.shigoto.local.impact;

import dev.shigoto.ranking.evaluation.Judgments;
import dev.shigoto.ranking.evaluation.Metric;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One query's first ten, old and new.
record Comparison(ReplayedQuery query, List<Found> before, List<Found> after) {

  Comparison {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// The share of the longer list that both have; 1 if nothing was found then and now.
  double overlap() {
    int longer = Math.max(before.size(), after.size());
    Set<String> both = new HashSet<>(ids(before));
    both.retainAll(ids(after));
    return longer == 0 ? 1 : (double) both.size() / longer;
  }

  /// Whether others are shown, or in another order.
  boolean isChanged() {
    return !ids(before).equals(ids(after));
  }

  /// The jobs whose id, title or company was typed, that were shown and are not any more.
  List<Found> lostExactMatches() {
    Set<String> still = new HashSet<>(ids(after));
    String typed = query.request().query().text().sentence();
    return before.stream().filter(it -> it.isExactly(typed) && !still.contains(it.id())).toList();
  }

  double ndcgBefore(Judgments judgments) {
    return ndcg(before, judgments);
  }

  double ndcgAfter(Judgments judgments) {
    return ndcg(after, judgments);
  }

  private static double ndcg(List<Found> run, Judgments judgments) {
    return Metric.NDCG_AT_10.of(
        run.stream().map(it -> it.judgedAs(judgments)).distinct().toList(), judgments);
  }

  private static List<String> ids(List<Found> found) {
    return found.stream().map(Found::id).toList();
  }
}
