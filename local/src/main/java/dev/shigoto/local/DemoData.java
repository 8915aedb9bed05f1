package dev.shigoto.local;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.progress.Progress;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Fills an empty database with demo jobs.
final class DemoData {

  static final long SEED = 20_260_401;
  private static final int BATCH = 500;

  private final JobStore store;

  DemoData(JobStore store) {
    this.store = store;
  }

  void fillIfEmpty(int jobs, Instant now, Progress progress) {
    if (store.count() > 0) {
      return;
    }
    AtomicLong done = new AtomicLong();
    try (Stream<JobAd> ads = DemoJobs.seeded(SEED, now).jobs(jobs)) {
      ads.gather(Gatherers.windowFixed(BATCH))
          .forEach(
              batch -> {
                store.upsert(batch);
                progress.at("making demo jobs", done.addAndGet(batch.size()), jobs);
              });
    }
  }
}
