package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The guaranteed pay over the asked floor: 1 just meets it.
final class PayAboveFloor implements Feature {

  @Override
  public String name() {
    return "pay_above_floor";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The guaranteed pay over the asked floor: 1 just meets it.",
        "ratio",
        "0 and more",
        "no floor asked, or pay unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return over(request, candidate.facts().payHourlyMin());
  }

  /// Yen per hour over the asked floor; NaN where none was asked.
  static double over(RankingRequest request, double yen) {
    return request.query().filters().pay().map(floor -> yen / floor.hourly()).orElse(Double.NaN);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) >= 1 ? "希望の給与以上" : "下限は希望の給与に届かない";
  }
}
