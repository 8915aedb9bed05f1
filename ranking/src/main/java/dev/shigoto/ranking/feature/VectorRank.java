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
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.vector().found() ? 1.0 / candidate.vector().rank() : Double.NaN;
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "意味の近さでの順位：" + candidate.vector().rank() + "位";
  }
}
