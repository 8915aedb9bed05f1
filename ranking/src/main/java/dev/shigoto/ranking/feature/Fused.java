package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.Weights;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// What fusion alone makes of the job, by its usual weights.
final class Fused implements Feature {

  @Override
  public String name() {
    return "fused";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "What fusion alone makes of the job, by its usual weights.", "score", "0 to 1", "never");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return FusedParts.of(request, candidate, Weights.DEFAULT).score();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "検索語・意味・希望との総合的な一致";
  }
}
