package dev.shigoto.local.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a new generation changes.
///
/// @param before the index in use
/// @param after the one that would replace it
/// @param notes what the reader must know of how it was compared
/// @param judged present where there are judgments of queries that were compared
public record ImpactReport(
    String before,
    String after,
    List<Comparison> comparisons,
    List<String> notes,
    Optional<JudgedRelevance> judged) {

  private static final int SHOWN = 10;

  public ImpactReport {
    comparisons = List.copyOf(comparisons);
    notes = List.copyOf(notes);
  }

  double meanOverlap() {
    return comparisons.stream().mapToDouble(Comparison::overlap).average().orElse(1);
  }

  double changedShare() {
    long changed = comparisons.stream().filter(Comparison::isChanged).count();
    return comparisons.isEmpty() ? 0 : (double) changed / comparisons.size();
  }

  List<Comparison> mostChanged() {
    return comparisons.stream()
        .filter(Comparison::isChanged)
        .sorted(Comparator.comparingDouble(Comparison::overlap))
        .limit(SHOWN)
        .toList();
  }

  List<Comparison> withLostExactMatches() {
    return comparisons.stream().filter(it -> !it.lostExactMatches().isEmpty()).toList();
  }

  /// Why the swap must not be; empty if it may.
  Optional<String> refusal() {
    return judged
        .filter(JudgedRelevance::isLost)
        .map(
            it ->
                after
                    + " would lose judged relevance: nDCG@10 "
                    + it.text()
                    + "; nothing was swapped and it was deleted;"
                    + " `--force` takes such a generation into use all the same");
  }

  /// What a person reads.
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("%s instead of %s: %d queries compared".formatted(after, before, comparisons.size()));
    notes.forEach(note -> lines.add("  note: " + note));
    lines.add("  overlap of the first ten      " + decimals(3, meanOverlap()) + " on average");
    lines.add("  queries with another top ten  " + decimals(1, 100 * changedShare()) + " %");
    judged.ifPresent(it -> lines.add("  nDCG@10                       " + it.text()));
    section(lines, "most changed", mostChanged(), ImpactReport::overlapOf);
    section(lines, "lost exact matches", withLostExactMatches(), ImpactReport::lossesOf);
    return String.join("\n", lines) + "\n";
  }

  private static void section(
      List<String> lines,
      String title,
      List<Comparison> comparisons,
      Function<Comparison, String> tell) {
    lines.add("  " + title + ": " + (comparisons.isEmpty() ? "none" : comparisons.size()));
    comparisons.stream().limit(SHOWN).forEach(it -> lines.add("    " + tell.apply(it)));
  }

  private static String overlapOf(Comparison comparison) {
    return decimals(1, comparison.overlap()) + "  " + comparison.query().shown();
  }

  private static String lossesOf(Comparison comparison) {
    return comparison.query().shown()
        + ": "
        + comparison.lostExactMatches().stream()
            .map(it -> it.title() + " (" + it.id() + ")")
            .collect(Collectors.joining(", "));
  }

  static String decimals(int digits, double value) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
