package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.candidate.Candidate;
import java.util.List;
import java.util.Map;

/// How popular jobs are, as of the last time that somebody told. Safe to share between threads.
final class Popularities {

  private volatile Map<JobId, Double> known = Map.of();

  /// @param popularity 0 to 1; of jobs that are left out nothing is known
  void learn(Map<JobId, Double> popularity) {
    known = Map.copyOf(popularity);
  }

  /// The same candidates; those that nothing is known of keep what their documents say.
  List<Candidate> told(List<Candidate> candidates) {
    Map<JobId, Double> now = known;
    return now.isEmpty() ? candidates : candidates.stream().map(it -> told(it, now)).toList();
  }

  private static Candidate told(Candidate candidate, Map<JobId, Double> now) {
    Double popularity = now.get(candidate.id());
    return popularity == null ? candidate : candidate.popular(popularity);
  }
}
