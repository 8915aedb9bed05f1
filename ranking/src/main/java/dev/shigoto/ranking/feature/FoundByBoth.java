package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Whether words and meaning agree on the job.
final class FoundByBoth implements Feature {

  @Override
  public String name() {
    return "found_by_both";
  }

  @Override
  public Sheet sheet() {
    return new Sheet("Whether words and meaning agree on the job.", "yes or no", "0 or 1", "never");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.keyword().found() && candidate.vector().found() ? 1 : 0;
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) > 0 ? "検索語にも意味にも合う" : "検索語か意味の一方だけに合う";
  }
}
