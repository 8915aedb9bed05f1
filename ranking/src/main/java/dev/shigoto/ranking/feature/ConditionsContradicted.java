package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The share of the wished conditions that the ad contradicts.
final class ConditionsContradicted implements Feature {

  @Override
  public String name() {
    return "conditions_contradicted";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the wished conditions that the ad contradicts.",
        "share",
        "0 to 1",
        "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return WishedConditions.of(request, candidate).contradicted();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "希望の条件の" + Math.round(100 * value(request, candidate)) + "%に反する";
  }
}
