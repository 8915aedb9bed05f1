package dev.shigoto.ranking.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/// How much two settings differ on the same queries, and how sure that is, by the bootstrap (Efron
/// and Tibshirani 1993; Sakai 2006 for retrieval): other queries of the same sort are imitated by
/// drawing from those there are. The same differences give the same answer.
///
/// @param mean of the differences
/// @param low lower end of the interval that holds 95 % of the drawn means
/// @param high upper end
/// @param p twice the share of drawn means on the other side of zero: 1 where nothing differs
public record PairedBootstrap(double mean, double low, double high, double p) {

  private static final int DRAWS = 10_000;
  private static final long SEED = 1;
  private static final double TAIL = 0.025;

  /// @param differences query by query
  static PairedBootstrap of(double[] differences) {
    if (differences.length == 0) {
      return new PairedBootstrap(0, 0, 0, 1);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      means[draw] = drawnMean(differences, random);
    }
    Arrays.sort(means);
    return new PairedBootstrap(
        Arrays.stream(differences).average().orElse(0),
        means[(int) (TAIL * DRAWS)],
        means[(int) ((1 - TAIL) * DRAWS) - 1],
        chance(means));
  }

  private static double drawnMean(double[] differences, SplittableRandom random) {
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      sum += differences[random.nextInt(differences.length)];
    }
    return sum / differences.length;
  }

  private static double chance(double[] means) {
    long notAbove = Arrays.stream(means).filter(mean -> mean <= 0).count();
    long notBelow = Arrays.stream(means).filter(mean -> mean >= 0).count();
    return Math.min(1, 2 * (Math.min(notAbove, notBelow) + 1.0) / (means.length + 1));
  }
}
