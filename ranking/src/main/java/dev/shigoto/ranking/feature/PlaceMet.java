package dev.shigoto.ranking.feature;

import dev.shigoto.domain.query.Wish.InArea;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Whether the workplace lies where the words ask for.
final class PlaceMet implements Feature {

  @Override
  public String name() {
    return "place_met";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Whether the workplace lies where the words ask for.", "share", "0 to 1", "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Wished.met(request, candidate, InArea.class);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) > 0 ? "希望の勤務地" : "勤務地は希望と確認できない";
  }
}
