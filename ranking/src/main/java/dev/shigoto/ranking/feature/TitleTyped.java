package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The share of the terms that stand in the title letter by letter.
final class TitleTyped implements Feature {

  @Override
  public String name() {
    return "title_typed";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the terms that stand in the title letter by letter.",
        "share",
        "0 to 1",
        "no words, or title unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return TitleWords.of(request, candidate).share(TitleWords.Kinship.TYPED);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "検索語の" + Math.round(100 * value(request, candidate)) + "%がそのままタイトルにある";
  }
}
