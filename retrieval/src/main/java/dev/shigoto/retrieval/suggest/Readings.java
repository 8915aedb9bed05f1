package dev.shigoto.retrieval.suggest;

import dev.shigoto.domain.ad.AdResource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Readings that the analyser's dictionary lacks or has wrong, and second readings of names.
final class Readings {

  private static final Map<String, List<String>> KNOWN =
      AdResource.lines(Readings.class, "readings.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0], cells -> List.of(cells[1].split(" "))));

  private Readings() {}

  /// Katakana, the usual one first; empty where the analyser is trusted.
  static List<String> of(String written) {
    return KNOWN.getOrDefault(written, List.of());
  }
}
