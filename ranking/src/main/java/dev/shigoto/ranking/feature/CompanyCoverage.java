package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.TextField;

/// The share of the terms that stand in the employer's name.
final class CompanyCoverage implements Feature {

  @Override
  public String name() {
    return "company_coverage";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the terms that stand in the employer's name.", "share", "0 to 1", "no words");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Words.coverage(request, candidate, TextField.COMPANY);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return Words.text(request, candidate, TextField.COMPANY);
  }
}
