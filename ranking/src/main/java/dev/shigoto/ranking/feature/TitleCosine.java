package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How close query and title are in meaning, -1 to 1.
final class TitleCosine implements Feature {

  @Override
  public String name() {
    return "title_cosine";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How close query and title are in meaning, -1 to 1.",
        "cosine",
        "-1 to 1",
        "the embedder is too slow for titles");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return request.titleCosine(candidate);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "タイトルの意味の近さ";
  }
}
