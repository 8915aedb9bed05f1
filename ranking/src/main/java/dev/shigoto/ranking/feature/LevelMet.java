package dev.shigoto.ranking.feature;

import dev.shigoto.domain.query.Wish.AtLevel;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Whether the ad looks for the level that the words name.
final class LevelMet implements Feature {

  @Override
  public String name() {
    return "level_met";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Whether the ad looks for the level that the words name.", "share", "0 to 1", "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Wished.met(request, candidate, AtLevel.class);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) > 0 ? "希望の役職・経験年数" : "役職・経験年数の記載なし";
  }
}
