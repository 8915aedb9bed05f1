package dev.shigoto.ranking.experiment;

/// Whether two groups do something equally often, at whatever moment one looks: a mixture
/// sequential probability ratio test of the difference of two rates, which is taken as normal.
/// Good once each group has some dozens who did and who did not.
///
/// @see <a href="https://doi.org/10.1287/opre.2021.2135">Johari et al., Always Valid Inference:
///     Continuous Monitoring of A/B Tests</a>
final class RateTest {

  /// Standard deviation of the differences that are expected: three points of a hundred.
  private static final double EXPECTED = 0.03;

  private RateTest() {}

  /// Always valid.
  static double pValue(Rate one, Rate other) {
    if (one.units() == 0 || other.units() == 0) {
      return 1;
    }
    double noise = one.variance() + other.variance();
    double mixed = noise + EXPECTED * EXPECTED;
    double difference = one.value() - other.value();
    double exponent = difference * difference * EXPECTED * EXPECTED / (2 * noise * mixed);
    return Math.min(1, Math.exp(-exponent) * Math.sqrt(mixed / noise));
  }
}
