package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The share of the wishes whose very words stand in the title.
final class TitleWishes implements Feature {

  @Override
  public String name() {
    return "title_wishes";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the wishes whose very words stand in the title.",
        "share",
        "0 to 1",
        "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Wished.inTitle(request, candidate);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) > 0 ? "希望がタイトルに書かれている" : "希望はタイトルに書かれていない";
  }
}
