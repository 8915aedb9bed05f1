package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How well the words match, against the best match of this request.
final class Bm25Normalised implements Feature {

  @Override
  public String name() {
    return "bm25_normalised";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How well the words match, against the best match of this request.",
        "share",
        "0 to 1",
        "not found by the words");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return request.keywordRange().normalised(candidate.keyword().score());
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "検索語との一致（ほかの求人との比較）";
  }
}
