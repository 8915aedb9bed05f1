package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.TextField;

/// How well the words match the description (BM25).
final class DescriptionBm25 implements Feature {

  @Override
  public String name() {
    return "description_bm25";
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Words.score(request, candidate, TextField.DESCRIPTION);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return Words.text(request, candidate, TextField.DESCRIPTION);
  }
}
