package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The best pay over the guaranteed pay: a wide range promises little.
final class PayWidth implements Feature {

  @Override
  public String name() {
    return "pay_width";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The best pay over the guaranteed pay: a wide range promises little.",
        "ratio",
        "1 and more",
        "pay unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    double yen = candidate.facts().payHourlyMin();
    return yen > 0 ? candidate.facts().payHourlyMax() / yen : Double.NaN;
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "給与の上限は下限の" + Math.round(100 * value(request, candidate)) + "%";
  }
}
