package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Whether the work is of a major group of which the words name a class.
final class OccupationGroupMatch implements Feature {

  @Override
  public String name() {
    return "occupation_group_match";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Whether the work is of a major group of which the words name a class.",
        "yes or no",
        "0 or 1",
        "class of query or ad unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return WorkClass.sameGroup(request, candidate);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) > 0 ? "希望に近い職種" : "希望とは離れた職種";
  }
}
