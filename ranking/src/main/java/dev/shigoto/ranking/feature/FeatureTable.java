package dev.shigoto.ranking.feature;

import java.util.stream.Collectors;

/// Every feature as a line of a Markdown table, which `docs/features.md` holds.
public final class FeatureTable {

  private static final String HEAD =
      """
      # What can a ranker look at?

      Written by `shigoto models features`. A model names what it reads in its manifest; a value that is missing is NaN, never 0.

      | feature | what | unit | range | missing |
      |---|---|---|---|---|
      """;

  private FeatureTable() {}

  public static String markdown() {
    return Features.all().stream()
        .map(FeatureTable::line)
        .collect(Collectors.joining("\n", HEAD, "\n"));
  }

  private static String line(Feature feature) {
    Sheet sheet = feature.sheet();
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(feature.name(), sheet.meaning(), sheet.unit(), sheet.range(), sheet.missing());
  }
}
