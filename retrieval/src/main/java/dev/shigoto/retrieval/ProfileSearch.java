package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.SeekerProfile;
import dev.shigoto.ranking.Ordered;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds recent jobs for a profile: a search for each kind of work that is wanted, ranked as any
/// other, whose lists are laid into each other. Safe to share between threads.
public final class ProfileSearch {

  private final JobSearch search;

  public ProfileSearch(JobSearch search) {
    this.search = search;
  }

  /// What has the words or is close in meaning, the best first, a job once; at most {@link
  /// SearchRequest#MAX_SIZE} for each kind of work.
  ///
  /// @param age jobs were posted at most this long ago
  /// @throws EngineUnavailableException also where a part of the answer is missing
  public List<Hit> find(SeekerProfile profile, Period age) {
    List<Placed> placed = new ArrayList<>();
    for (JobQuery query : profile.queries()) {
      List<Hit> hits = search(SearchRequest.of(query).recent(age));
      for (int place = 0; place < hits.size(); place++) {
        placed.add(new Placed(place, hits.get(place)));
      }
    }
    Map<JobId, Hit> best = new LinkedHashMap<>();
    placed.stream()
        .sorted(Comparator.comparingInt(Placed::place))
        .forEach(it -> best.putIfAbsent(it.hit().id(), it.hit()));
    return List.copyOf(best.values());
  }

  private record Placed(int place, Hit hit) {}

  private List<Hit> search(SearchRequest request) {
    SearchAnswer answer = search.search(request);
    if (!answer.degraded().isEmpty()) {
      throw new EngineUnavailableException(
          "jobs may be missing, for this failed: " + answer.degraded(), null);
    }
    Optional<RankingRequest> ranked = answer.ranked().map(Ordered::request);
    if (ranked.isEmpty()) {
      return answer.hits(); // by filters alone
    }
    Set<JobId> fitting =
        ranked.get().candidates().stream()
            .filter(ProfileSearch::fits)
            .map(Candidate::id)
            .collect(Collectors.toSet());
    return answer.hits().stream().filter(hit -> fitting.contains(hit.id())).toList();
  }

  /// The nearest of few jobs may be far.
  private static boolean fits(Candidate candidate) {
    return candidate.keyword().found() || candidate.vector().score() >= MatchRule.CLOSE;
  }
}
