package dev.shigoto.database.changes;

import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The statements over the table `quarantined_jobs`.
final class Quarantine {

  private Quarantine() {}

  /// Forgets what was known of `jobs` and notes what is known now.
  static void replace(Handle handle, Collection<JobId> jobs, List<QuarantinedJob> quarantined) {
    handle
        .createUpdate("delete from quarantined_jobs where job_id = any(:jobs)")
        .bindArray("jobs", Long.class, jobs.stream().map(JobId::value).toArray())
        .execute();
    add(handle, quarantined);
  }

  static void deleteOlderThan(Handle handle, Instant time) {
    handle.execute("delete from quarantined_jobs where quarantined_at < ?", time);
  }

  static List<QuarantinedJob> latest(Handle handle, int atMost) {
    return handle
        .createQuery(
            """
            select job_id, revision, reason from quarantined_jobs
             order by quarantined_at desc, job_id limit :max
            """)
        .bind("max", atMost)
        .map(
            (rs, context) ->
                new QuarantinedJob(
                    new JobId(rs.getLong("job_id")),
                    rs.getLong("revision"),
                    rs.getString("reason")))
        .list();
  }

  /// Who claims one of these jobs later sees, and replaces, what is noted here.
  static void addUnclaimed(Handle handle, List<QuarantinedJob> quarantined) {
    handle
        .createQuery(
            "select job_id from job_claims where job_id = any(:jobs) order by job_id for update")
        .bindArray("jobs", Long.class, quarantined.stream().map(it -> it.id().value()).toArray())
        .mapTo(Long.class)
        .list();
    add(handle, quarantined);
  }

  /// Leaves out what is not said of the present row: its change is on its way.
  private static void add(Handle handle, List<QuarantinedJob> quarantined) {
    if (quarantined.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into quarantined_jobs as known (job_id, revision, reason)
            select id, revision, :reason from jobs where id = :id and revision = :revision
                on conflict (job_id) do update
                   set revision = excluded.revision, reason = excluded.reason,
                       quarantined_at = excluded.quarantined_at
                 where known.revision <= excluded.revision
            """);
    for (QuarantinedJob job : quarantined) {
      batch
          .bind("id", job.id().value())
          .bind("revision", job.revision())
          .bind("reason", job.reason().replace('\0', ' '))
          .add();
    }
    batch.execute();
  }
}
