package dev.shigoto.indexer.feed;

import dev.shigoto.database.jobs.JobStore;
import java.util.List;

/// The jobs that have left their source: active, but not seen by a complete run.
final class Departures {

  private static final int BATCH = 500;

  private final JobStore jobs;
  private final String source;
  private final Sightings sightings;

  Departures(JobStore jobs, String source, Sightings sightings) {
    this.jobs = jobs;
    this.source = source;
    this.sightings = sightings;
  }

  /// Expires them, unless they are more than half of the source's jobs: then the source is more
  /// likely broken than empty, and a person must say so.
  void expire(boolean forced, RunTally tally) {
    long missing = sightings.countMissing();
    long active = jobs.countActive(source);
    if (2 * missing > active && !forced) {
      tally.remark(
          "expired nothing: %d of %d active jobs are missing, more than half; if they are truly gone, run `shigoto feed run %s --force`"
              .formatted(missing, active, source));
      return;
    }
    String after = "";
    while (true) {
      List<String> batch = sightings.missing(after, BATCH);
      if (batch.isEmpty()) {
        return;
      }
      tally.expired(jobs.expire(source, batch));
      after = batch.getLast();
    }
  }
}
