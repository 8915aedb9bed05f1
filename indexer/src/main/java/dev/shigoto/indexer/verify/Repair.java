package dev.shigoto.indexer.verify;

import dev.shigoto.database.jobs.JobRevisions;
import dev.shigoto.indextemplates.JobsIndex;
import java.util.List;
import java.util.Optional;

/// Mends differences, and touches nothing else: jobs get a new revision and go through the queue
/// like any change; what belongs to no job is deleted.
public final class Repair {

  /// Revisions will not come near it in centuries; above it, sums over a bucket are not exact.
  private static final long HIGHEST_VERSION = 1L << 43;

  private final JobRevisions jobs;
  private final JobsIndex index;

  public Repair(JobRevisions jobs, JobsIndex index) {
    this.jobs = jobs;
    this.index = index;
  }

  /// The changes are on their way then; a generation that is followed learns them.
  public void mend(int generation, List<Difference> differences) {
    differences.stream()
        .filter(it -> it.job().isEmpty() || it.version() > HIGHEST_VERSION)
        .forEach(it -> index.deleteDocument(generation, it.id()));
    long seen =
        differences.stream()
            .mapToLong(Difference::version)
            .filter(version -> version <= HIGHEST_VERSION)
            .max()
            .orElse(0);
    jobs.renew(differences.stream().map(Difference::job).flatMap(Optional::stream).toList(), seen);
  }
}
