package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How close query and ad are in meaning, -1 to 1.
final class Cosine implements Feature {

  @Override
  public String name() {
    return "cosine";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How close query and ad are in meaning, -1 to 1.",
        "cosine",
        "-1 to 1",
        "not found by the meaning");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.vector().score();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "意味の近さ";
  }
}
