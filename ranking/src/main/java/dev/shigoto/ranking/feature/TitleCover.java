package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How much of the title the words are, or others of the same meaning: 1 for the exact title.
final class TitleCover implements Feature {

  @Override
  public String name() {
    return "title_cover";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How much of the title the words are, or others of the same meaning: 1 "
            + "for the exact title.",
        "share",
        "0 to 1",
        "no words, or title unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return TitleWords.of(request, candidate).cover(TitleWords.Kinship.SAME);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "タイトルの" + Math.round(100 * value(request, candidate)) + "%が検索語か同じ意味の語";
  }
}
