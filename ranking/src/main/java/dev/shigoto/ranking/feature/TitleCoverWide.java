package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// As `title_cover`, of words for a kind of what was typed too.
final class TitleCoverWide implements Feature {

  @Override
  public String name() {
    return "title_cover_wide";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "As `title_cover`, of words for a kind of what was typed too.",
        "share",
        "0 to 1",
        "no words, or title unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return TitleWords.of(request, candidate).cover(TitleWords.Kinship.NARROWER);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "タイトルの" + Math.round(100 * value(request, candidate)) + "%が検索語かその一種";
  }
}
