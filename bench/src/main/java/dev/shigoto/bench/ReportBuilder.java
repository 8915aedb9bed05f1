package dev.shigoto.bench;

import dev.shigoto.bench.Report.Figure;
import dev.shigoto.bench.Report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects what a benchmark finds, and under which conditions.
final class ReportBuilder {

  private final String bench;
  private final List<String> conditions = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /// Of a bench that takes rounds.
  ReportBuilder(String bench, BenchOptions options) {
    this(bench, options, ", %d rounds".formatted(options.rounds()));
    if (options.rounds() < PairedRun.ROUNDS_TO_QUOTE) {
      remarks.add("too few rounds to quote: take " + PairedRun.ROUNDS_TO_QUOTE);
    }
  }

  private ReportBuilder(String bench, BenchOptions options, String rounds) {
    this.bench = bench;
    conditions.add(Machine.description());
    conditions.add("%,d jobs of seed %d".formatted(options.jobs(), options.seed()) + rounds);
  }

  /// Of a bench that does its work once.
  static ReportBuilder once(String bench, BenchOptions options) {
    return new ReportBuilder(bench, options, "");
  }

  void condition(String condition) {
    conditions.add(condition);
  }

  void finding(String name, Ratio ratio, Goal goal) {
    findings.add(new Finding(name, ratio, Optional.of(goal)));
  }

  void finding(String name, Ratio ratio) {
    findings.add(new Finding(name, ratio, Optional.empty()));
  }

  void figure(String arm, String name, double value) {
    figures.add(new Figure(arm, name, value));
  }

  /// Says so where the warm-up ended before the figures agreed.
  ///
  /// @param what was warmed up, in words that follow "the warm-up", such as " of own work"; empty
  ///     where a report has one run only
  void warmUp(Outcome outcome, String what) {
    if (!outcome.settled()) {
      remark("the warm-up" + what + " did not settle");
    }
  }

  void remark(String remark) {
    remarks.add(remark);
  }

  Report build() {
    return new Report(bench, conditions, figures, findings, remarks);
  }
}
