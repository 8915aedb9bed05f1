package dev.shigoto.retrieval.suggest;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The best fit of each term that was found.
final class Fits {

  private final double[] best;
  private boolean empty = true;

  Fits(int terms) {
    this.best = new double[terms];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
  }

  /// @param term its place in the vocabulary
  record Fit(int term, double fit) {}

  void add(int term, double fit) {
    best[term] = Math.max(best[term], fit);
    empty = false;
  }

  boolean isEmpty() {
    return empty;
  }

  Stream<Fit> stream() {
    return IntStream.range(0, best.length)
        .filter(term -> best[term] > Double.NEGATIVE_INFINITY)
        .mapToObj(term -> new Fit(term, best[term]));
  }
}
