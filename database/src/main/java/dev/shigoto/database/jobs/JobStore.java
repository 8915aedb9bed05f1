package dev.shigoto.database.jobs;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Posting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// The jobs as PostgreSQL keeps them.
public final class JobStore {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public JobStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Stores the latest ad of each posting; an ad that says nothing new leaves its row, and so its
  /// revision, alone. One refused ad does not hold back the others. Safe to repeat.
  public UpsertCounts upsert(List<JobAd> ads) {
    Map<Posting, AdRow> latest = latestByPosting(ads);
    UpsertCounts counts = new UpsertCounts(0, 0, ads.size() - latest.size(), List.of());
    List<AdRow> rows = new ArrayList<>();
    for (AdRow row : latest.values()) {
      if (row.isWellFormed()) {
        rows.add(row);
      } else {
        counts = counts.plus(rejected(row, "the text contains half a character (lone surrogate)"));
      }
    }
    return counts.plus(write(rows));
  }

  private static Map<Posting, AdRow> latestByPosting(List<JobAd> ads) {
    Map<Posting, AdRow> latest =
        new TreeMap<>(Comparator.comparing(Posting::source).thenComparing(Posting::externalId));
    ads.forEach(ad -> latest.put(ad.posting(), AdRow.of(ad)));
    return latest;
  }

  /// Halves a batch that PostgreSQL refuses until the refused row stands alone.
  private UpsertCounts write(List<AdRow> rows) {
    if (rows.isEmpty()) {
      return UpsertCounts.NONE;
    }
    try {
      return jdbi.inTransaction(handle -> JobUpsert.write(handle, rows));
    } catch (JdbiException e) {
      String reason = Refusal.reason(e).orElseThrow(() -> e);
      int half = rows.size() / 2;
      return half == 0
          ? rejected(rows.getFirst(), reason)
          : write(rows.subList(0, half)).plus(write(rows.subList(half, rows.size())));
    }
  }

  private static UpsertCounts rejected(AdRow row, String reason) {
    return new UpsertCounts(0, 0, 0, List.of(new RejectedAd(row.posting(), reason)));
  }

  public Optional<Job> find(JobId id) {
    return load(List.of(id)).stream().findFirst();
  }

  /// The jobs that exist of `ids`, in any order and status.
  public List<Job> load(Collection<JobId> ids) {
    return jdbi.withHandle(handle -> JobRows.load(handle, ids)).jobs();
  }

  public long count() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from jobs").mapTo(Long.class).one());
  }

  public long countActive() {
    return countActive(0);
  }

  /// How many active jobs have a higher id than `after`.
  public long countActive(long after) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from jobs where status = 'ACTIVE' and id > ?")
                .bind(0, after)
                .mapTo(Long.class)
                .one());
  }

  public long countActive(String source) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from jobs where status = 'ACTIVE' and source = :source")
                .bind("source", source)
                .mapTo(Long.class)
                .one());
  }

  /// Expires the active ones of these jobs of `source`; a later ad brings them back.
  ///
  /// @return how many these were
  public int expire(String source, Collection<String> externalIds) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update jobs set status = 'EXPIRED'
                     where source = :source and external_id = any(:ids) and status = 'ACTIVE'
                    """)
                .bind("source", source)
                .bindArray("ids", String.class, externalIds.toArray())
                .execute());
  }

  /// Reads all jobs of one moment, in the order of ids, without holding more than a batch.
  ///
  /// @return how many there were
  public long stream(Consumer<List<Job>> batches, int batchSize) {
    long[] jobs = {0};
    snapshot(
        0,
        (seen, rows) -> {
          jobs[0] += rows.jobs().size();
          batches.accept(rows.jobs());
        },
        batchSize);
    return jobs[0];
  }

  /// This moment, to compare other transactions with.
  public JobSnapshot now() {
    return jdbi.withHandle(JobSnapshot::of);
  }

  /// As `stream`, from the job after the id `after` on, with the rows that cannot be read, and the
  /// moment it was.
  public JobSnapshot snapshot(long after, BiConsumer<JobSnapshot, JobRows> batches, int batchSize) {
    try (Handle handle = jdbi.open()) { // of its own: what takes the batches may use others
      return handle.inTransaction(
          TransactionIsolationLevel.REPEATABLE_READ,
          reading -> {
            JobSnapshot seen = JobSnapshot.of(reading);
            JobRows.stream(reading, after, rows -> batches.accept(seen, rows), batchSize);
            return seen;
          });
    }
  }
}
