package dev.shigoto.ranking.feature;

import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.Set;

/// Whether asked-for work from home is offered.
final class RemoteMatch implements Feature {

  @Override
  public String name() {
    return "remote_match";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Whether asked-for work from home is offered.", "yes or no", "0 or 1", "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    Set<RemoteLevel> wanted = request.wishes().remote();
    return wanted.isEmpty() ? Double.NaN : wanted.contains(candidate.facts().remote()) ? 1 : 0;
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "在宅勤務：" + candidate.facts().remote().label();
  }
}
