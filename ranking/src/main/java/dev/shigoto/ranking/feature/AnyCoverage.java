package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The share of the terms that stand in any of the texts.
final class AnyCoverage implements Feature {

  @Override
  public String name() {
    return "any_coverage";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the terms that stand in any of the texts.", "share", "0 to 1", "no words");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Words.coverage(request, candidate);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "検索語の" + Math.round(100 * value(request, candidate)) + "%を含む";
  }
}
