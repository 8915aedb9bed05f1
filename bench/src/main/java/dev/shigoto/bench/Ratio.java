package dev.shigoto.bench;

import java.util.List;

/// One figure of an arm over the same figure of another, over all rounds.
record Ratio(double median, double min, double max) {

  static Ratio of(List<Double> perRound) {
    List<Double> sorted = perRound.stream().sorted().toList();
    return new Ratio(Median.of(sorted), sorted.getFirst(), sorted.getLast());
  }
}
