package dev.shigoto.local.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.ranking.evaluation.Judgments;
import dev.shigoto.ranking.evaluation.Qrels;
import dev.shigoto.retrieval.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImpactReportTest {

  @Test
  void a_report_says_how_much_changes_and_where() {
    ImpactReport report =
        report(
            List.of(
                compared("看護師", List.of("1", "2", "3", "4"), List.of("1", "2", "3", "4")),
                compared("カフェ", List.of("1", "2", "3", "4"), List.of("1", "2", "9", "8")),
                compared("運転手", List.of("1", "2"), List.of("2", "1"))),
            Qrels.NONE);

    assertEquals(
        """
        jobs-2 instead of jobs-1: 3 queries compared
          overlap of the first ten      0.833 on average
          queries with another top ten  66.7 %
          most changed: 2
            0.5  カフェ
            1.0  運転手
          lost exact matches: none
        """,
        report.text());
    assertTrue(report.refusal().isEmpty());
  }

  @Test
  void what_was_found_by_its_name_and_is_not_any_more_is_named() {
    Comparison lost =
        new Comparison(
            query("ＡＢＣ商事"),
            List.of(new Found("7", "x-7", "営業", "abc商事"), new Found("8", "x-8", "事務", "他社")),
            List.of(new Found("8", "x-8", "事務", "他社")));
    Comparison byId = compared("x-1", List.of("1"), List.of("2"));
    Comparison kept = compared("title 1", List.of("2", "1"), List.of("1", "3"));

    ImpactReport report = report(List.of(lost, byId, kept), Qrels.NONE);

    assertEquals(List.of(lost, byId), report.withLostExactMatches());
    assertTrue(report.text().contains("ＡＢＣ商事: 営業 (7)"), report.text());
  }

  @Test
  void a_loss_on_all_judged_queries_refuses_the_swap() {
    ImpactReport report = report(losses(6), judging(6));

    assertEquals(
        "jobs-2 would lose judged relevance: nDCG@10 1.0000 before, 0.6309 after, 6 judged queries",
        report.refusal().orElseThrow().split(", p = ")[0]);
  }

  @Test
  void a_loss_on_a_few_of_many_is_noise() {
    List<Comparison> mixed =
        Stream.concat(losses(2).stream(), IntStream.range(2, 20).mapToObj(i -> same("q" + i)))
            .toList();

    assertTrue(report(mixed, judging(20)).refusal().isEmpty());
  }

  @Test
  void the_report_is_one_line_of_json_too() {
    String json = ImpactJson.of(report(losses(6), judging(6)));

    assertEquals(1, json.lines().count());
    assertTrue(json.startsWith("{\"before\":\"jobs-1\",\"after\":\"jobs-2\",\"queries\":6,"), json);
    assertTrue(json.contains("\"refused\":true"), json);
  }

  private static ImpactReport report(List<Comparison> comparisons, Qrels qrels) {
    JudgedRelevance judged = JudgedRelevance.of(comparisons, qrels);
    return new ImpactReport(
        "jobs-1",
        "jobs-2",
        comparisons,
        List.of(),
        Optional.of(judged).filter(it -> it.queries() > 0));
  }

  /// The only good job is the first before and the second after.
  private static List<Comparison> losses(int queries) {
    return IntStream.range(0, queries)
        .mapToObj(i -> compared("q" + i, List.of("1", "2"), List.of("2", "1")))
        .toList();
  }

  private static Comparison same(String id) {
    return compared(id, List.of("1"), List.of("1"));
  }

  private static Qrels judging(int queries) {
    Map<String, Judgments> judged = new HashMap<>();
    IntStream.range(0, queries).forEach(i -> judged.put("q" + i, new Judgments(Map.of("1", 3))));
    return new Qrels(judged);
  }

  private static Comparison compared(String text, List<String> before, List<String> after) {
    return new Comparison(query(text), found(before), found(after));
  }

  private static ReplayedQuery query(String text) {
    JobQuery query = JobQuery.typed(QueryText.parse(text), Filters.NONE);
    return new ReplayedQuery(text, text, SearchRequest.of(query));
  }

  private static List<Found> found(List<String> ids) {
    return ids.stream().map(id -> new Found(id, "x-" + id, "title " + id, "company")).toList();
  }
}
