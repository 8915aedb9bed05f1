package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Minutes on foot from the nearest station.
final class WalkMinutes implements Feature {

  @Override
  public String name() {
    return "walk_minutes";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Minutes on foot from the nearest station.", "minutes", "0 and more", "no station known");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.facts().walkMinutes();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "駅から徒歩" + Math.round(value(request, candidate)) + "分";
  }
}
