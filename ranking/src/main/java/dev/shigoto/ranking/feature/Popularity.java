package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How much seekers respond to the job.
final class Popularity implements Feature {

  @Override
  public String name() {
    return "popularity";
  }

  @Override
  public Sheet sheet() {
    return new Sheet("How much seekers respond to the job.", "share", "0 to 1", "no events yet");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.facts().popularity();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "求職者の関心";
  }
}
