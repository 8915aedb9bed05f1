package dev.shigoto.ranking.experiment;

import org.apache.commons.numbers.gamma.LogBeta;

/// Whether wins and losses are those of equals, at whatever moment one looks: a mixture sequential
/// probability ratio test. Its ratio, of a beta mixture of all win rates to the rate 1/2, is a
/// martingale that starts at 1 if the two are equal, so that the chance that it ever reaches
/// 1/alpha is at most alpha (Ville's inequality). Exact, for any number of units.
///
/// @see <a href="https://doi.org/10.1214/aoms/1177696786">Robbins, Statistical Methods Related to
///     the Law of the Iterated Logarithm</a>
/// @see <a href="https://doi.org/10.1287/opre.2021.2135">Johari et al., Always Valid Inference:
///     Continuous Monitoring of A/B Tests</a>
final class SignTest {

  /// How near 1/2 win rates are expected: 20 puts most of them between 0.34 and 0.66.
  private static final double CONCENTRATION = 20;

  private SignTest() {}

  /// Always valid.
  ///
  /// @param wins units that one of the two won
  /// @param losses units that the other won; ties tell nothing and are left out
  static double pValue(long wins, long losses) {
    double logRatio =
        LogBeta.value(CONCENTRATION + wins, CONCENTRATION + losses)
            - LogBeta.value(CONCENTRATION, CONCENTRATION)
            + (wins + losses) * Math.log(2);
    return Math.min(1, Math.exp(-logRatio));
  }
}
