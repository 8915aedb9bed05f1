package dev.shigoto.database.jobs;

import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/// The ends of jobs: expiry, and deletion long after. Rows that somebody else has in hand are left
/// for the next time, so nobody waits for anybody.
public final class JobEndings {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public JobEndings(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Ends active jobs that were to be open until `now` or less.
  ///
  /// @return how many; fewer than `atMost` if these were all
  public int expire(Instant now, int atMost) {
    return update(
        """
        update jobs set status = 'EXPIRED'
         where id in (select id from jobs
                       where status = 'ACTIVE' and expires_at <= :time
                       order by expires_at
                       limit :max
                         for update skip locked)
        """,
        now,
        atMost);
  }

  /// Deletes jobs that ended before `time`. The row of a job that we deleted ourselves stays: it
  /// keeps the ad from coming back with its feed.
  ///
  /// @return how many; fewer than `atMost` if these were all
  public int delete(Instant time, int atMost) {
    return update(
        """
        delete from jobs
         where id in (select id from jobs
                       where ended_at < :time and status in ('EXPIRED', 'WITHDRAWN')
                       order by ended_at
                       limit :max
                         for update skip locked)
        """,
        time,
        atMost);
  }

  private int update(String sql, Instant time, int atMost) {
    return jdbi.withHandle(
        handle -> handle.createUpdate(sql).bind("time", time).bind("max", atMost).execute());
  }

  /// Whether the job was there once and is not open any more.
  public boolean hasEnded(JobId id, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(
                      (select status <> 'ACTIVE' or coalesce(expires_at <= :now, false)
                         from jobs where id = :id),
                      exists (select from job_claims where job_id = :id))
                    """)
                .bind("id", id.value())
                .bind("now", now)
                .mapTo(Boolean.class)
                .one());
  }
}
