package dev.shigoto.indexer;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.domain.progress.Progress;

/// How far a build is; several threads count.
final class Tally {

  private final Progress progress;
  private final long total;
  private long done;

  /// @param after the id up to which an earlier attempt came
  Tally(Progress progress, JobStore jobs, long after) {
    this.progress = progress;
    this.total = jobs.countActive();
    this.done = total - jobs.countActive(after);
    progress.at("indexing jobs", done, total);
  }

  synchronized void done(int jobs) {
    done += jobs;
    progress.at("indexing jobs", done, total);
  }
}
