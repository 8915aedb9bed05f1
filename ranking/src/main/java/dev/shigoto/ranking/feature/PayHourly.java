package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The logarithm of the guaranteed hourly pay, to base 2: one more is twice the pay.
final class PayHourly implements Feature {

  @Override
  public String name() {
    return "pay_hourly";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The logarithm of the guaranteed hourly pay, to base 2: one more is twice the pay.",
        "log2 of yen per hour",
        "0 and more",
        "pay unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    double yen = candidate.facts().payHourlyMin();
    return yen > 0 ? Math.log(yen) / Math.log(2) : Double.NaN;
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "時給換算で約" + Math.round(candidate.facts().payHourlyMin()) + "円〜";
  }
}
