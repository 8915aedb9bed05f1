package dev.shigoto.models;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Whether tables that were read out of a graph answer as the graph does, tried with texts of
/// random pieces.
final class Agreement {

  private static final int TRIALS = 64;
  private static final double CLOSE = 1e-4;

  private Agreement() {}

  /// @param tokens that there are
  /// @param longest text to try, in tokens
  static boolean of(TokenVectors graph, TokenVectors table, int tokens, int longest) {
    SplittableRandom random = new SplittableRandom(1);
    List<long[]> texts = new ArrayList<>();
    for (int i = 0; i < TRIALS; i++) {
      texts.add(random.longs(1 + random.nextInt(longest), 0, tokens).toArray());
    }
    float[][] expected = graph.vectors(texts);
    float[][] actual = table.vectors(texts);
    return IntStream.range(0, TRIALS).allMatch(i -> areClose(expected[i], actual[i]));
  }

  private static boolean areClose(float[] expected, float[] actual) {
    if (expected.length != actual.length) {
      return false;
    }
    double apart = 0;
    double squares = 0;
    for (int d = 0; d < expected.length; d++) {
      apart = Math.max(apart, Math.abs(expected[d] - actual[d]));
      squares += (double) expected[d] * expected[d];
    }
    return apart <= CLOSE * Math.sqrt(squares);
  }
}
