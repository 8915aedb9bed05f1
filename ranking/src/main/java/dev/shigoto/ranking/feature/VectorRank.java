package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The reciprocal of the place in the meaning's leg.
final class VectorRank implements Feature {

  @Override
  public String name() {
    return "vector_rank";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The reciprocal of the place in the meaning's leg.",
        "1 / place",
        "0 to 1",
        "not found by the meaning");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.vector().found() ? 1.0 / candidate.vector().rank() : Double.NaN;
  }

  /// A place in a list tells a seeker nothing of the job.
  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "";
  }
}
