package dev.shigoto.bench;

import java.util.Map;

/// What each arm measured in one mirrored round: arm, figure, mean of its two passes.
record Round(Map<String, Map<String, Double>> figures) {

  double of(String arm, String figure) {
    Double value = figures.getOrDefault(arm, Map.of()).get(figure);
    if (value == null) {
      throw new IllegalArgumentException("arm " + arm + " measured no " + figure);
    }
    return value;
  }

  double ratio(String arm, String reference, String figure) {
    return of(arm, figure) / of(reference, figure);
  }
}
