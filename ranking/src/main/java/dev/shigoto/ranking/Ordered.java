package dev.shigoto.ranking;

import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;

/// What was ordered, and by whom.
public record Ordered(Ranking ranking, RankingRequest request) {

  /// Whether any ranking could order the same candidates.
  public boolean hasFacts() {
    return request.candidates().stream().allMatch(it -> it.known().isPresent());
  }

  /// What models saw of jobs that they scored, in the order of `shown`, without those that no model
  /// scored.
  public List<ScoredRow> scored(List<Shown> shown) {
    return ranking.scored(request, shown);
  }
}
