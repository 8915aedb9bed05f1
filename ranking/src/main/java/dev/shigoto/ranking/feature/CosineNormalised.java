package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How close in meaning, against the other candidates of this request.
final class CosineNormalised implements Feature {

  @Override
  public String name() {
    return "cosine_normalised";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How close in meaning, against the other candidates of this request.",
        "share",
        "0 to 1",
        "not found by the meaning");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return request.vectorRange().normalised(candidate.vector().score());
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "意味の近さ（ほかの求人との比較）";
  }
}
