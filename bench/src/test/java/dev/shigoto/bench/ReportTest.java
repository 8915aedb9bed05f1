package dev.shigoto.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.bench.Report.Figure;
import dev.shigoto.bench.Report.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Report REPORT =
      new Report(
          "hybrid",
          List.of("60000 jobs"),
          List.of(new Figure("api", "p50 ms", 9.25)),
          List.of(
              new Finding("p50", new Ratio(1.125, 1, 1.5), Optional.of(new Goal(1.2, 1.1))),
              new Finding("p95", new Ratio(1.25, 1, 2), Optional.empty())),
          List.of("the warm-up settled"));

  @Test
  void machines_read_one_line_of_ratios() {
    assertEquals(
        """
        {"bench":"hybrid","ratios":{"p50":{"median":1.125,"min":1.0,"max":1.5},\
        "p95":{"median":1.25,"min":1.0,"max":2.0}}}""",
        REPORT.json());
  }

  @Test
  void people_read_tables() {
    assertEquals(
        """
        ### hybrid

        - 60000 jobs

        | ratio | median | min | max | goal | reached |
        |---|---:|---:|---:|---|---|
        | p50 | 1.13 | 1.00 | 1.50 | must ≤ 1.20, aim ≤ 1.10 | must |
        | p95 | 1.25 | 1.00 | 2.00 |  |  |

        | arm | figure | median |
        |---|---|---:|
        | api | p50 ms | 9.3 |

        - the warm-up settled""",
        REPORT.table());
  }

  @Test
  void what_a_report_does_not_have_has_no_table() {
    Report bare = new Report("verify", List.of("60000 jobs"), List.of(), List.of(), List.of());
    assertEquals("### verify\n\n- 60000 jobs", bare.table());
  }

  @Test
  void only_what_takes_rounds_names_them() {
    BenchOptions few = new BenchOptions(Path.of("bench"), 1_000, 42, 2, List.of(1));
    assertEquals(
        List.of("1,000 jobs of seed 42, 2 rounds", "too few rounds to quote: take 7"),
        lastOfEach(new ReportBuilder("verify", few).build()));
    assertEquals(
        List.of("1,000 jobs of seed 42"), lastOfEach(ReportBuilder.once("scale", few).build()));
  }

  private static List<String> lastOfEach(Report report) {
    return Stream.of(report.conditions(), report.remarks())
        .filter(lines -> !lines.isEmpty())
        .map(List::getLast)
        .toList();
  }

  @Test
  void a_goal_above_its_must_wants_more() {
    Goal speed = new Goal(10, 20);
    assertEquals("missed", speed.verdict(9.9));
    assertEquals("must", speed.verdict(10));
    assertEquals("aim", speed.verdict(20));
  }

  @Test
  void a_goal_below_its_must_wants_less() {
    Goal cost = new Goal(1.2, 1.1);
    assertEquals("missed", cost.verdict(1.21));
    assertEquals("must", cost.verdict(1.2));
    assertEquals("aim", cost.verdict(1.1));
  }

  @Test
  void a_report_says_which_warm_up_did_not_settle() {
    ReportBuilder report = new ReportBuilder("rerank", BenchOptions.in(Path.of("bench")));
    report.warmUp(new Outcome(List.of("a", "b"), List.of(), true), " of c=1");
    report.warmUp(new Outcome(List.of("a", "b"), List.of(), false), " of own work");

    assertEquals(List.of("the warm-up of own work did not settle"), report.build().remarks());
  }
}
