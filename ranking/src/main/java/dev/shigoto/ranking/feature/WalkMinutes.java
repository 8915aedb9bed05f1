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
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.facts().walkMinutes();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "駅から徒歩" + Math.round(value(request, candidate)) + "分";
  }
}
