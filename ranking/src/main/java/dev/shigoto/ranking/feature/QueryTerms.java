package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How many terms were asked for; tells a model how much each can mean.
final class QueryTerms implements Feature {

  @Override
  public String name() {
    return "query_terms";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How many terms were asked for; tells a model how much each can mean.",
        "terms",
        "0 and more",
        "never");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return request.query().text().count();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "検索語の数：" + request.query().text().count();
  }
}
