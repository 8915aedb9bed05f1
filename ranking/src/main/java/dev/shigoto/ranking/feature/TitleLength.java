package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Characters of the title.
final class TitleLength implements Feature {

  @Override
  public String name() {
    return "title_length";
  }

  @Override
  public Sheet sheet() {
    return new Sheet("Characters of the title.", "letters", "1 and more", "unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.facts().titleLength();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "タイトルは" + Math.round(value(request, candidate)) + "文字";
  }
}
