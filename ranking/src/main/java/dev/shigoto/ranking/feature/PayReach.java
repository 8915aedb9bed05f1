package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The best pay over the asked floor: below 1 it is never met.
final class PayReach implements Feature {

  @Override
  public String name() {
    return "pay_reach";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The best pay over the asked floor: below 1 it is never met.",
        "ratio",
        "0 and more",
        "no floor asked, or pay unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return PayAboveFloor.over(request, candidate.facts().payHourlyMax());
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) >= 1 ? "上限は希望の給与以上" : "上限も希望の給与に届かない";
  }
}
