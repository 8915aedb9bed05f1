package dev.shigoto.database.changes;

import dev.shigoto.database.builds.LoadedRange;
import dev.shigoto.database.changes.JobReceipt.State;
import dev.shigoto.domain.job.JobId;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The statements that write the table `job_receipts` when changes leave the queue.
final class Receipts {

  /// A receipt that is still open keeps its earlier change: searches do not know that one either.
  private static final String REPLACE =
      """
          on conflict (job_id) do update
             set revision = excluded.revision, outcome = excluded.outcome,
                 changed_at = case when known.visible_at is null
                              then least(known.changed_at, excluded.changed_at)
                              else excluded.changed_at end,
                 acknowledged_at = excluded.acknowledged_at, visible_at = excluded.visible_at
      """;

  private static final String ACKNOWLEDGE =
      """
      with learned as (delete from job_changes where id = any(:changes)
                       returning job_id, queued_at),
           waited as (select job_id, min(queued_at) as since from learned group by job_id)
      insert into job_receipts as known (job_id, revision, outcome, changed_at)
      select job_id, revision, outcome, since
        from waited join unnest(:jobs, :revisions, :outcomes) as now(job_id, revision, outcome)
       using (job_id)
       order by job_id
      """
          + REPLACE;

  private static final String COVER =
      """
      with covered as (delete from job_changes
                        where job_id > :after and job_id <= :upTo and job_id <> all(:except)
                          and pg_visible_in_snapshot(xid, :seen::pg_snapshot)
                       returning job_id, revision, queued_at),
           learned as (select job_id, max(revision) as revision, min(queued_at) as since
                         from covered group by job_id)
      insert into job_receipts as known (job_id, revision, outcome, changed_at, visible_at)
      select learned.job_id, learned.revision,
             case when refused.job_id is not null then 'QUARANTINED'
                  when job.status = 'ACTIVE' then 'SEARCHABLE'
                  else 'WITHDRAWN' end,
             learned.since, clock_timestamp()
        from learned
        left join jobs as job on job.id = learned.job_id
        left join quarantined_jobs as refused on refused.job_id = learned.job_id
       order by learned.job_id
      """
          + REPLACE
          + " where known.revision <= excluded.revision";

  private Receipts() {}

  /// What became of a job in a claim.
  record Learned(JobId id, long revision, State outcome) {}

  /// Takes `changes` from the queue and leaves an open receipt for each of their jobs.
  static void acknowledge(Handle handle, List<Change> changes, Collection<Learned> learned) {
    handle
        .createUpdate(ACKNOWLEDGE)
        .bindArray("changes", Long.class, changes.stream().map(Change::id).toArray())
        .bindArray("jobs", Long.class, learned.stream().map(it -> it.id().value()).toArray())
        .bindArray("revisions", Long.class, learned.stream().map(Learned::revision).toArray())
        .bindArray(
            "outcomes", String.class, learned.stream().map(it -> it.outcome().name()).toArray())
        .execute();
  }

  /// Takes the changes of `range` from the queue, which searches know, but for those of `except`.
  static void cover(Handle handle, LoadedRange range, Collection<JobId> except) {
    handle
        .createUpdate(COVER)
        .bind("after", range.after())
        .bind("upTo", range.upTo())
        .bind("seen", range.seen().transactions())
        .bindArray("except", Long.class, except.stream().map(JobId::value).toArray())
        .execute();
  }
}
