package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The share of the pairs of letters typed, for wishes too, that stand in the title.
final class TitlePairs implements Feature {

  @Override
  public String name() {
    return "title_pairs";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the pairs of letters typed, for wishes too, that stand in the title.",
        "share",
        "0 to 1",
        "nothing typed, or title unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return PairsInTitle.share(request, candidate);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "入力の" + Math.round(100 * value(request, candidate)) + "%がタイトルにある";
  }
}
