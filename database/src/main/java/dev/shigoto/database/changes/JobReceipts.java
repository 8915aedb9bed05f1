package dev.shigoto.database.changes;

import dev.shigoto.domain.job.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// What searches know, and since when. A claim leaves an open receipt for each of its jobs; whoever
/// has made the engine show what it acknowledged completes it.
public final class JobReceipts {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public JobReceipts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Acknowledged by the engine, the longest waiting first. Whoever reads these and then refreshes
  /// the index may complete them, whichever process acknowledged them.
  public List<OpenReceipt> open(int atMost) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select job_id, revision from job_receipts
                     where visible_at is null order by changed_at limit :max
                    """)
                .bind("max", atMost)
                .map(
                    (rs, context) ->
                        new OpenReceipt(new JobId(rs.getLong("job_id")), rs.getLong("revision")))
                .list());
  }

  /// Notes that searches see these, except those that a later claim has replaced or is replacing.
  public List<CompletedReceipt> complete(List<OpenReceipt> seen) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    update job_receipts as receipt set visible_at = clock_timestamp()
                      from (select open.job_id
                              from job_receipts as open
                              join unnest(:jobs, :revisions) as seen(job_id, revision)
                             using (job_id, revision)
                             where open.visible_at is null
                               for update of open skip locked) as seen
                     where receipt.job_id = seen.job_id
                    returning receipt.outcome,
                              extract(epoch from receipt.visible_at - receipt.changed_at) as latency
                    """)
                .bindArray("jobs", Long.class, seen.stream().map(it -> it.id().value()).toArray())
                .bindArray(
                    "revisions", Long.class, seen.stream().map(OpenReceipt::revision).toArray())
                .map(
                    (rs, context) ->
                        new CompletedReceipt(
                            JobReceipt.State.valueOf(rs.getString("outcome")),
                            Duration.ofMillis(Math.round(1000 * rs.getDouble("latency")))))
                .list());
  }

  /// Empty for a job that never was.
  public Optional<JobReceipt> find(JobId id, Instant now) {
    return jdbi.withHandle(handle -> ReceiptRow.find(handle, id)).map(row -> row.at(id, now));
  }

  /// Searches know every change that was committed before this moment, by the database's clock.
  public Instant asOf() {
    // now() was before this statement's snapshot: what commits later commits after it. The order of
    // ids is that of time but for the moment between the two defaults of a row.
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select least(
                      now(),
                      (select min(queued_at)
                         from (select queued_at from job_changes order by id limit 100) as oldest),
                      (select min(changed_at) from job_receipts where visible_at is null))
                    """)
                .mapTo(Instant.class)
                .one());
  }

  /// Drops receipts of jobs that were deleted, and gone from searches, before `time`.
  ///
  /// @return how many; fewer than `atMost` if these were all
  public int forgetDeleted(Instant time, int atMost) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from job_receipts
                     where job_id in (
                       select job_id from job_receipts as receipt
                        where outcome = 'WITHDRAWN' and visible_at < :time
                          and not exists (select from jobs where jobs.id = receipt.job_id)
                        order by visible_at
                        limit :max
                          for update skip locked)
                    """)
                .bind("time", time)
                .bind("max", atMost)
                .execute());
  }
}
