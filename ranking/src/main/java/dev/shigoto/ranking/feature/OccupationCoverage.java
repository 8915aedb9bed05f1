package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.TextField;

/// The share of the terms that stand in the occupation's name.
final class OccupationCoverage implements Feature {

  @Override
  public String name() {
    return "occupation_coverage";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the terms that stand in the occupation's name.",
        "share",
        "0 to 1",
        "no words");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Words.coverage(request, candidate, TextField.OCCUPATION);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return Words.text(request, candidate, TextField.OCCUPATION);
  }
}
