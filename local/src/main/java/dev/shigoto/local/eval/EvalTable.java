package dev.shigoto.local.eval;

import dev.shigoto.ranking.evaluation.Evaluation;
import dev.shigoto.ranking.evaluation.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// A column for each measure, with the name of the row behind them: Japanese names have no width
/// that a terminal would agree on.
final class EvalTable {

  private final List<String> lines = new ArrayList<>();

  EvalTable() {
    lines.add(
        Arrays.stream(Metric.values()).map(it -> cell(it.label())).collect(Collectors.joining()));
  }

  void section(String title) {
    lines.add("");
    lines.add(title);
  }

  void row(String name, Evaluation evaluation) {
    row(name, evaluation::mean);
  }

  void row(String name, ToDoubleFunction<Metric> values) {
    lines.add(
        Arrays.stream(Metric.values())
                .map(it -> cell(String.format(Locale.ROOT, "%.4f", values.applyAsDouble(it))))
                .collect(Collectors.joining())
            + "  "
            + name);
  }

  private static String cell(String text) {
    return "%12s".formatted(text);
  }

  String text() {
    return String.join("\n", lines);
  }
}
