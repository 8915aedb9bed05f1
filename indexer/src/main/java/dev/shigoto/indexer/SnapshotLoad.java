package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.database.builds.LoadedRange;
import dev.shigoto.database.jobs.JobRows;
import dev.shigoto.database.jobs.JobSnapshot;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobStatus;
import dev.shigoto.domain.progress.Progress;
import java.util.ArrayList;
import java.util.List;

/// Reads the jobs of one moment and writes the active ones into an index, several batches at once.
/// How far it came is noted on the way, so that the next attempt goes on there.
final class SnapshotLoad {

  private final Database database;
  private final IndexBatches batches;
  private final IndexerSettings settings;

  SnapshotLoad(Database database, IndexBatches batches, IndexerSettings settings) {
    this.database = database;
    this.batches = batches;
    this.settings = settings;
  }

  /// @throws EngineException if the engine takes nothing; what was loaded is noted
  void into(WriteTarget target, Progress progress) {
    List<LoadedRange> loaded = database.builds().ranges(target.index());
    long after = loaded.isEmpty() ? 0 : loaded.getLast().upTo();
    if (after == Long.MAX_VALUE) {
      return;
    }
    Attempt attempt = new Attempt(target, after, new Tally(progress, database.jobs(), after));
    try (BoundedTasks tasks = new BoundedTasks(settings.workers())) {
      JobSnapshot seen =
          database
              .jobs()
              .snapshot(after, (at, rows) -> attempt.submit(tasks, at, rows), settings.batchJobs());
      tasks.join();
      database.builds().loaded(target.index(), new LoadedRange(after, Long.MAX_VALUE, seen));
    }
  }

  private final class Attempt {

    private final WriteTarget target;
    private final long after;
    private final Tally tally;
    private final LowWaterMark mark = new LowWaterMark();

    private Attempt(WriteTarget target, long after, Tally tally) {
      this.target = target;
      this.after = after;
      this.tally = tally;
    }

    private void submit(BoundedTasks tasks, JobSnapshot seen, JobRows rows) {
      mark.begin(rows.lastId());
      tasks.submit(() -> load(seen, rows));
    }

    private void load(JobSnapshot seen, JobRows rows) throws InterruptedException {
      List<Job> active =
          rows.jobs().stream().filter(job -> job.status() == JobStatus.ACTIVE).toList();
      List<QuarantinedJob> quarantined = new ArrayList<>(rows.unreadable());
      quarantined.addAll(batches.index(active, List.of(), List.of(target)));
      database.changes().quarantine(quarantined);
      note(seen, rows.lastId());
      tally.done(active.size());
    }

    /// In turn, or an earlier mark could overwrite a later one.
    private synchronized void note(JobSnapshot seen, long lastId) {
      mark.end(lastId)
          .ifPresent(
              upTo -> database.builds().loaded(target.index(), new LoadedRange(after, upTo, seen)));
    }
  }
}
