package dev.shigoto.local.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.ranking.evaluation.Evaluation;
import dev.shigoto.ranking.evaluation.Judgments;
import dev.shigoto.ranking.evaluation.Qrels;
import dev.shigoto.ranking.evaluation.ScoredDocument;
import dev.shigoto.ranking.evaluation.Topic;
import dev.shigoto.ranking.evaluation.TrecRun;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvalReportTest {

  private static final List<Topic> TOPICS =
      List.of(new Topic("Q1", "看護師", "職種"), new Topic("Q2", "夜勤なし", ""));

  private static final Qrels QRELS =
      new Qrels(
          Map.of("Q1", new Judgments(Map.of("a", 1)), "Q2", new Judgments(Map.of("b", 1, "c", 0))));

  private static final EvalReport REPORT =
      new EvalReport(
          measured("hybrid", List.of("a"), List.of("b", "c")),
          List.of(measured("keyword:none", List.of("a"), List.of("x", "b"))),
          List.of("Q9"));

  @Test
  void a_report_is_a_table_with_the_differences_and_notes_below() {
    assertEquals(
        """
        2 judged queries
             ndcg@10         mrr  recall@100         map   judged@10   ndcg@10-J
              1.0000      1.0000      1.0000      1.0000      1.0000      1.0000  hybrid
              0.8155      0.7500      1.0000      0.7500      0.7500      1.0000  keyword:none

        hybrid over keyword:none
          ndcg@10     +0.1845  95 % +0.0000 to +0.3691  p = 0.4912
          ndcg@10-J   +0.0000  95 % +0.0000 to +0.0000  p = 1.0000
          mrr         +0.2500  95 % +0.0000 to +0.5000  p = 0.4912
          recall@100  +0.0000  95 % +0.0000 to +0.0000  p = 1.0000

        not judged and left out: Q9
        """,
        REPORT.text(new EvalDetails(false, false)));
  }

  @Test
  void queries_and_their_classes_stand_in_tables_of_their_own() {
    List<String> lines = REPORT.text(new EvalDetails(true, true)).lines().toList();

    assertEquals(
        List.of(
            "",
            "by class of query, hybrid",
            "      1.0000      1.0000      1.0000      1.0000      1.0000      1.0000  職種 (1)",
            "      1.0000      1.0000      1.0000      1.0000      1.0000      1.0000  - (1)",
            "",
            "by class of query, keyword:none",
            "      1.0000      1.0000      1.0000      1.0000      1.0000      1.0000  職種 (1)",
            "      0.6309      0.5000      1.0000      0.5000      0.5000      1.0000  - (1)",
            "",
            "query by query, hybrid",
            "      1.0000      1.0000      1.0000      1.0000      1.0000      1.0000  Q1 看護師",
            "      1.0000      1.0000      1.0000      1.0000      1.0000      1.0000  Q2 夜勤なし"),
        lines.subList(4, 16));
  }

  private static Measured measured(String setting, List<String> first, List<String> second) {
    TrecRun run = TrecRun.shown(Map.of("Q1", scored(first), "Q2", scored(second)));
    return new Measured(setting, "", run, Evaluation.of(TOPICS, QRELS, run), 0);
  }

  private static List<ScoredDocument> scored(List<String> documents) {
    return documents.stream().map(document -> new ScoredDocument(document, 1)).toList();
  }
}
