package dev.shigoto.local.eval;

import dev.shigoto.ranking.evaluation.Metric;
import dev.shigoto.ranking.evaluation.PairedBootstrap;
import dev.shigoto.ranking.evaluation.QueryScores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What was measured.
///
/// @param first the setting that was asked for
/// @param others what it is compared with
/// @param unjudged ids of queries that no figure contains
public record EvalReport(Measured first, List<Measured> others, List<String> unjudged) {

  private static final List<Metric> COMPARED =
      List.of(Metric.NDCG_AT_10, Metric.NDCG_AT_10_OF_JUDGED, Metric.MRR, Metric.RECALL_AT_100);

  public EvalReport {
    others = List.copyOf(others);
    unjudged = List.copyOf(unjudged);
  }

  /// What a person reads.
  ///
  /// @param details what stands below the means
  public String text(EvalDetails details) {
    EvalTable table = new EvalTable();
    all().forEach(it -> table.row(it.setting(), it.evaluation()));
    if (details.byKind()) {
      all().forEach(it -> kinds(table, it));
    }
    if (details.perQuery()) {
      table.section("query by query, " + first.setting());
      first.evaluation().queries().forEach(it -> table.row(name(it), it::value));
    }
    return String.join("\n", heading(), table.text(), differences() + notes());
  }

  private String heading() {
    return first.evaluation().queries().size() + " judged queries";
  }

  private static void kinds(EvalTable table, Measured measured) {
    table.section("by class of query, " + measured.setting());
    measured
        .evaluation()
        .byKind()
        .forEach(
            (kind, of) ->
                table.row(
                    "%s (%d)".formatted(kind.isEmpty() ? "-" : kind, of.queries().size()), of));
  }

  private static String name(QueryScores query) {
    return query.topic().id() + " " + query.topic().text();
  }

  private String differences() {
    StringBuilder text = new StringBuilder();
    for (Measured other : others) {
      text.append("\n").append(first.setting()).append(" over ").append(other.setting());
      for (Metric metric : COMPARED) {
        text.append(told(metric, against(other, metric)));
      }
      text.append("\n");
    }
    return text.toString();
  }

  private static String told(Metric metric, PairedBootstrap difference) {
    return String.format(
        Locale.ROOT,
        "\n  %-12s%+.4f  95 %% %+.4f to %+.4f  p = %.4f",
        metric.label(),
        difference.mean(),
        difference.low(),
        difference.high(),
        difference.p());
  }

  private String notes() {
    List<String> notes = new ArrayList<>();
    if (!unjudged.isEmpty()) {
      notes.add("not judged and left out: " + String.join(", ", unjudged));
    }
    all()
        .filter(it -> it.degraded() > 0)
        .forEach(
            it ->
                notes.add(
                    "%s: %d queries were answered with something missing"
                        .formatted(it.setting(), it.degraded())));
    return notes.isEmpty() ? "" : "\n" + String.join("\n", notes) + "\n";
  }

  PairedBootstrap against(Measured other, Metric metric) {
    return first.evaluation().against(other.evaluation(), metric);
  }

  private Stream<Measured> all() {
    return Stream.concat(Stream.of(first), others.stream());
  }

  /// One line of JSON, of the first setting first.
  public String json(EvalDetails details) {
    return EvalJson.of(this, details);
  }

  /// Writes the answers of the first setting as a TREC run.
  public void writeRun(Path file) {
    first.run().write(file, "shigoto-" + first.setting());
  }
}
