package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How well the words match, on the engine's scale (BM25).
final class Bm25 implements Feature {

  @Override
  public String name() {
    return "bm25";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How well the words match, on the engine's scale (BM25).",
        "BM25",
        "0 and more",
        "not found by the words");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.keyword().score();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "検索語との一致";
  }
}
