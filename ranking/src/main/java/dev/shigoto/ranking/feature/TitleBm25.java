package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.TextField;

/// How well the words match the title (BM25).
final class TitleBm25 implements Feature {

  @Override
  public String name() {
    return "title_bm25";
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Words.score(request, candidate, TextField.TITLE);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return Words.text(request, candidate, TextField.TITLE);
  }
}
