package dev.shigoto.bench;

import java.util.List;

final class Median {

  /// The middle value, or the mean of the middle two.
  static double of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int upper = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(upper)
        : (sorted.get(upper - 1) + sorted.get(upper)) / 2;
  }

  private Median() {}
}
