package dev.shigoto.indexer;

import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.progress.Progress;
import java.util.ArrayList;
import java.util.List;

/// What a build has done so far; several threads add to it.
final class Tally {

  private final Progress progress;
  private final long total;
  private final List<QuarantinedJob> quarantined = new ArrayList<>();
  private long done;

  Tally(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
    progress.at("indexing jobs", 0, total);
  }

  synchronized void done(int jobs) {
    done += jobs;
    progress.at("indexing jobs", done, total);
  }

  synchronized void quarantine(List<QuarantinedJob> jobs) {
    quarantined.addAll(jobs);
  }

  synchronized List<QuarantinedJob> quarantined() {
    return List.copyOf(quarantined);
  }
}
