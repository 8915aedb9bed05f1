package dev.shigoto.indexer.feed;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.database.jobs.RejectedAd;
import dev.shigoto.database.jobs.UpsertCounts;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Posting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;

/// One import: lines in, batches out.
final class ImportRun {

  private static final int BATCH = 500;

  private final JobStore store;
  private final LineReader reader;
  private final RejectFile rejects;

  private final List<JobAd> batch = new ArrayList<>();
  private final Map<Posting, FeedLine> lineOf = new HashMap<>();
  private long read;
  private long inserted;
  private long changed;
  private long unchanged;

  ImportRun(JobStore store, LineReader reader, RejectFile rejects) {
    this.store = store;
    this.reader = reader;
    this.rejects = rejects;
  }

  /// @param progress is told after each batch how many lines have been read
  ImportReport all(FeedLines lines, LongConsumer progress) {
    for (Optional<FeedLine> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (line.get().text().isEmpty()) {
        continue;
      }
      add(line.get());
      if (++read % BATCH == 0) {
        store();
        progress.accept(read);
      }
    }
    store();
    progress.accept(read);
    return report();
  }

  private void add(FeedLine line) {
    try {
      JobAd ad = reader.read(line);
      batch.add(ad);
      lineOf.put(ad.posting(), line);
    } catch (BadFieldException e) {
      rejects.add(line.rejected(String.valueOf(e.getMessage())));
    }
  }

  private void store() {
    UpsertCounts counts = store.upsert(batch);
    inserted += counts.inserted();
    changed += counts.changed();
    unchanged += counts.unchanged();
    counts.rejected().forEach(this::reject);
    batch.clear();
    lineOf.clear();
  }

  private void reject(RejectedAd ad) {
    FeedLine line = Objects.requireNonNull(lineOf.get(ad.posting()), "no line had " + ad.posting());
    rejects.add(line.rejected(ad.reason()));
  }

  private ImportReport report() {
    return new ImportReport(
        read, inserted, changed, unchanged, rejects.count(), rejects.path(), rejects.first());
  }
}
