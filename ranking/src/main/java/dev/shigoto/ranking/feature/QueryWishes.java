package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How many wishes were typed.
final class QueryWishes implements Feature {

  @Override
  public String name() {
    return "query_wishes";
  }

  @Override
  public Sheet sheet() {
    return new Sheet("How many wishes were typed.", "wishes", "0 and more", "never");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return request.wishes().all().size();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "";
  }
}
