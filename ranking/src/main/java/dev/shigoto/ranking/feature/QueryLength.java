package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Letters of what was typed, without places: a sentence is long.
final class QueryLength implements Feature {

  @Override
  public String name() {
    return "query_length";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Letters of what was typed, without places: a sentence is long.",
        "letters",
        "0 and more",
        "never");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return request.query().sentence().length();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "";
  }
}
