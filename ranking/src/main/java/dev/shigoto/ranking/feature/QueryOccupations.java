package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How many classes of work the words name: none in everyday words.
final class QueryOccupations implements Feature {

  @Override
  public String name() {
    return "query_occupations";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How many classes of work the words name: none in everyday words.",
        "classes",
        "0 and more",
        "never");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return request.sought().occupations().size();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "";
  }
}
