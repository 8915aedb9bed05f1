package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.job.JobId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How close in meaning the titles of candidates are to the query. Found when somebody first asks,
/// for it takes a while and many rankings never do. Safe to share between threads.
public final class TitleCosines {

  private final List<Candidate> candidates;
  private final Function<List<String>, Optional<double[]>> cosines;
  private @Nullable Map<JobId, Double> found;

  /// @param cosines of titles, in their order; empty if they cannot be known
  TitleCosines(List<Candidate> candidates, Function<List<String>, Optional<double[]>> cosines) {
    this.candidates = candidates;
    this.cosines = cosines;
  }

  /// -1 to 1; NaN if unknown.
  public synchronized double of(JobId id) {
    if (found == null) {
      found = find();
    }
    return found.getOrDefault(id, Double.NaN);
  }

  private Map<JobId, Double> find() {
    List<String> titles = candidates.stream().map(it -> it.facts().title()).toList();
    Map<JobId, Double> byId = new HashMap<>();
    cosines
        .apply(titles)
        .ifPresent(
            of -> {
              for (int i = 0; i < of.length; i++) {
                byId.put(candidates.get(i).id(), of[i]);
              }
            });
    return byId;
  }
}
