package dev.shigoto.local.impact;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The paired randomization test (Fisher; Smucker, Allan and Carterette 2007): if old and new were
/// alike, each query's difference might as well have the other sign. How often is the sum then as
/// low as it is?
final class SignFlips {

  private static final int TRIALS = 20_000;
  private static final long SEED = 1;
  private static final double ROUNDING = 1e-12;

  private SignFlips() {}

  /// The probability of a loss as large as that of `differences`, if there were none; 1 where
  /// nothing differs.
  static double chanceOfLoss(double[] differences) {
    double[] nonZero = Arrays.stream(differences).filter(it -> it != 0).toArray();
    double sum = Arrays.stream(nonZero).sum();
    SplittableRandom random = new SplittableRandom(SEED);
    int asLow = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      if (flipped(nonZero, random) <= sum + ROUNDING) {
        asLow++;
      }
    }
    return (asLow + 1.0) / (TRIALS + 1);
  }

  private static double flipped(double[] differences, SplittableRandom random) {
    double sum = 0;
    for (double difference : differences) {
      sum += random.nextBoolean() ? difference : -difference;
    }
    return sum;
  }
}
