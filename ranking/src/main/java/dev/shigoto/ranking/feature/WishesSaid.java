package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The share of the wishes whose very words the ad holds.
final class WishesSaid implements Feature {

  @Override
  public String name() {
    return "wishes_said";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the wishes whose very words the ad holds.", "share", "0 to 1", "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Wished.said(request, candidate);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return Wished.saidText(request, candidate);
  }
}
