package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The reciprocal of the better of the places in both legs.
final class BestRank implements Feature {

  @Override
  public String name() {
    return "best_rank";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The reciprocal of the better of the places in both legs.", "1 / place", "0 to 1", "never");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    int words = candidate.keyword().found() ? candidate.keyword().rank() : Integer.MAX_VALUE;
    int meaning = candidate.vector().found() ? candidate.vector().rank() : Integer.MAX_VALUE;
    return 1.0 / Math.min(words, meaning);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "";
  }
}
