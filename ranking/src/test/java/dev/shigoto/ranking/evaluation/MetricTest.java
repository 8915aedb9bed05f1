package dev.shigoto.ranking.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricTest {

  private static final Judgments JUDGMENTS = new Judgments(Map.of("a", 3, "b", 2, "c", 0, "d", 1));

  @Test
  void ndcg_is_one_for_the_ideal_order() {
    assertEquals(1, Metric.NDCG_AT_10.of(List.of("a", "b", "d", "c"), JUDGMENTS), 1e-12);
  }

  @Test
  void ndcg_has_linear_gain_and_a_discount_of_log2() {
    double gained = 2 + 3 / log2(3);
    double ideal = 3 + 2 / log2(3) + 1 / log2(4);

    assertEquals(gained / ideal, Metric.NDCG_AT_10.of(List.of("b", "a", "x"), JUDGMENTS), 1e-12);
  }

  @Test
  void ndcg_counts_relevant_documents_that_were_not_retrieved() {
    assertEquals(
        3 / (3 + 2 / log2(3) + 1 / log2(4)), Metric.NDCG_AT_10.of(List.of("a"), JUDGMENTS), 1e-12);
  }

  @Test
  void ndcg_looks_at_ten_documents() {
    List<String> late =
        IntStream.rangeClosed(1, 11).mapToObj(i -> i == 11 ? "a" : "x" + i).toList();

    assertEquals(0, Metric.NDCG_AT_10.of(late, JUDGMENTS));
  }

  @Test
  void mrr_is_the_reciprocal_rank_of_the_first_relevant_document() {
    assertEquals(0.5, Metric.MRR.of(List.of("c", "d", "a"), JUDGMENTS));
  }

  @Test
  void recall_is_the_found_share_of_all_relevant_documents() {
    assertEquals(2.0 / 3, Metric.RECALL_AT_100.of(List.of("a", "c", "d"), JUDGMENTS), 1e-12);
  }

  @Test
  void a_query_without_relevant_documents_scores_nothing() {
    Judgments none = new Judgments(Map.of("c", 0));

    for (Metric metric : List.of(Metric.NDCG_AT_10, Metric.MRR, Metric.RECALL_AT_100, Metric.MAP)) {
      assertEquals(0, metric.of(List.of("c"), none), metric.label());
    }
  }

  @Test
  void map_is_the_mean_precision_at_the_relevant_documents() {
    assertEquals((1.0 / 2 + 2.0 / 3) / 3, Metric.MAP.of(List.of("c", "d", "a"), JUDGMENTS), 1e-12);
  }

  @Test
  void judged_is_the_share_of_what_was_shown() {
    assertEquals(2.0 / 3, Metric.JUDGED_AT_10.of(List.of("a", "x", "c"), JUDGMENTS), 1e-12);
    assertEquals(1, Metric.JUDGED_AT_10.of(List.of(), JUDGMENTS));
  }

  @Test
  void of_judged_documents_alone_the_others_are_no_loss() {
    assertEquals(
        1, Metric.NDCG_AT_10_OF_JUDGED.of(List.of("x", "a", "y", "b", "d"), JUDGMENTS), 1e-12);
    assertEquals(
        Metric.NDCG_AT_10.of(List.of("c", "a"), JUDGMENTS),
        Metric.NDCG_AT_10_OF_JUDGED.of(List.of("c", "x", "a"), JUDGMENTS),
        1e-12);
    assertEquals(0, Metric.NDCG_AT_10_OF_JUDGED.of(List.of("x", "y"), JUDGMENTS));
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
