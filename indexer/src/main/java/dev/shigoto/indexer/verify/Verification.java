package dev.shigoto.indexer.verify;

import dev.shigoto.domain.job.JobId;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What a comparison of an index with the database found.
///
/// @param jobs that the index must hold
/// @param pending jobs that differed while a change of theirs was still on its way
/// @param differences at most {@link Verifier#MOST_DIFFERENCES}
public record Verification(
    String index, long jobs, Set<JobId> pending, List<Difference> differences, Duration took) {

  public Verification {
    pending = Set.copyOf(pending);
    differences = List.copyOf(differences);
  }

  public boolean isEqual() {
    return differences.isEmpty();
  }

  /// Whether there may be more than are listed.
  public boolean isCutOff() {
    return differences.size() + pending.size() >= Verifier.MOST_DIFFERENCES;
  }
}
