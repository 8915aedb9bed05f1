package dev.shigoto.models.train;

import java.util.Arrays;

/// Mean and standard deviation.
record Spread(double mean, double deviation) {

  /// Zero and zero for no values.
  static Spread of(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    return new Spread(mean, Math.sqrt(squares / Math.max(1, values.length)));
  }
}
