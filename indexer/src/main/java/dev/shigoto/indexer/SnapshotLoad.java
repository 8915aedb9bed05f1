package dev.shigoto.indexer;

import dev.shigoto.database.jobs.JobRows;
import dev.shigoto.database.jobs.JobSnapshot;
import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobStatus;
import dev.shigoto.domain.progress.Progress;
import java.util.List;

/// Reads all jobs of one moment and writes the active ones into an index, several batches at once.
final class SnapshotLoad {

  private final JobStore jobs;
  private final IndexBatches batches;
  private final IndexerSettings settings;

  SnapshotLoad(JobStore jobs, IndexBatches batches, IndexerSettings settings) {
    this.jobs = jobs;
    this.batches = batches;
    this.settings = settings;
  }

  /// @param snapshot what the index now holds
  /// @param quarantined what it does not hold, and why
  record Loaded(JobSnapshot snapshot, List<QuarantinedJob> quarantined) {}

  Loaded into(String index, Progress progress) {
    Tally tally = new Tally(progress, jobs.countActive());
    try (BoundedTasks tasks = new BoundedTasks(settings.workers())) {
      JobSnapshot snapshot =
          jobs.snapshot(rows -> tasks.submit(() -> load(rows, index, tally)), settings.batchJobs());
      tasks.join();
      return new Loaded(snapshot, tally.quarantined());
    }
  }

  private void load(JobRows rows, String index, Tally tally) throws InterruptedException {
    List<Job> active =
        rows.jobs().stream().filter(job -> job.status() == JobStatus.ACTIVE).toList();
    tally.quarantine(rows.unreadable());
    tally.quarantine(batches.index(active, List.of(), List.of(index)));
    tally.done(active.size());
  }
}
