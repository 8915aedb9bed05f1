package dev.shigoto.retrieval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The order of the hits.
public enum Sort {
  /// Fused and re-ranked.
  RELEVANCE,
  /// The latest posting first.
  NEWEST,
  /// The best guaranteed hourly pay first; jobs without pay last.
  PAY,
  /// The nearest workplace first; needs the `near` filter.
  DISTANCE,
  /// The shortest way to work first; needs the `commute` filter.
  COMMUTE;

  /// The name in the JSON API.
  public String apiName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sort> ofApiName(String name) {
    return Arrays.stream(values()).filter(sort -> sort.apiName().equals(name)).findFirst();
  }
}
