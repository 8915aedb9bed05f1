package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// As `title_cover`, of the title without what it adds in brackets.
final class TitleCoreCover implements Feature {

  @Override
  public String name() {
    return "title_core_cover";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "As `title_cover`, of the title without what it adds in brackets.",
        "share",
        "0 to 1",
        "no words, or title unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return TitleWords.core(request, candidate).cover(TitleWords.Kinship.SAME);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "かっこを除くタイトルの" + Math.round(100 * value(request, candidate)) + "%が検索語か同じ意味の語";
  }
}
