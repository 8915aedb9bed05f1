package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Whether the work is of a class that the words name.
final class OccupationMatch implements Feature {

  @Override
  public String name() {
    return "occupation_match";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Whether the work is of a class that the words name.",
        "yes or no",
        "0 or 1",
        "class of query or ad unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return WorkClass.same(request, candidate);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) > 0 ? "希望の職種" : "希望とは別の職種";
  }
}
