package dev.shigoto.bench;

import dev.shigoto.bench.Report.Figure;
import dev.shigoto.bench.Report.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as Markdown.
final class ReportTable {

  static String of(Report report) {
    return Stream.of(
            "### " + report.bench(),
            list(report.conditions()),
            findings(report.findings()),
            figures(report.figures()),
            list(report.remarks()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String list(List<String> lines) {
    return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
  }

  private static String findings(List<Finding> findings) {
    return table(
        """
        | ratio | median | min | max | goal | reached |
        |---|---:|---:|---:|---|---|
        """,
        findings.stream().map(ReportTable::row));
  }

  private static String row(Finding finding) {
    Ratio ratio = finding.ratio();
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %s | %s |",
        finding.name(),
        ratio.median(),
        ratio.min(),
        ratio.max(),
        finding.goal().map(Goal::toString).orElse(""),
        finding.goal().map(goal -> goal.verdict(ratio.median())).orElse(""));
  }

  private static String figures(List<Figure> figures) {
    return table(
        """
        | arm | figure | median |
        |---|---|---:|
        """,
        figures.stream()
            .map(
                f ->
                    String.format(
                        Locale.ROOT, "| %s | %s | %,.1f |", f.arm(), f.name(), f.value())));
  }

  private static String table(String header, Stream<String> rows) {
    String lines = rows.collect(Collectors.joining("\n"));
    return lines.isEmpty() ? "" : header + lines;
  }

  private ReportTable() {}
}
