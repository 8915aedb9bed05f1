package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The share of the terms for which any word of their meaning stands in the title.
final class TitleSaid implements Feature {

  @Override
  public String name() {
    return "title_said";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the terms for which any word of their meaning stands in the title.",
        "share",
        "0 to 1",
        "no words, or title unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return TitleWords.of(request, candidate).share(TitleWords.Kinship.NARROWER);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "検索語の" + Math.round(100 * value(request, candidate)) + "%が同じ意味の語でタイトルにある";
  }
}
