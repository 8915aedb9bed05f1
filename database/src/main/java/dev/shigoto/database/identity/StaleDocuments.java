package dev.shigoto.database.identity;

import dev.shigoto.domain.job.JobId;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/// Jobs whose documents tell what is no longer true of their opening. They are noted with the
/// change of the group and queued for the index in a transaction of its own: one that holds rows of
/// jobs must not also wait for others.
final class StaleDocuments {

  private StaleDocuments() {}

  /// A row that is there already is locked until the commit, so that nobody queues its job before.
  static void note(Handle handle, Collection<JobId> ids) {
    handle
        .createUpdate(
            """
            insert into identity_stale (job_id)
            select id from unnest(:ids) as id order by id
                on conflict (job_id) do update set job_id = excluded.job_id
            """)
        .bindArray("ids", Long.class, ids.stream().map(JobId::value).toArray())
        .execute();
  }

  /// Jobs that are not open any more have no document.
  static int queue(Handle handle, int atMost) {
    return handle
        .createQuery(
            """
            with waiting as (
              select job_id from identity_stale order by job_id limit :max for update skip locked
            ), free as (
              select id from jobs where id in (select job_id from waiting) and status = 'ACTIVE'
                 for update skip locked
            ), queued as (
              update jobs set revision = revision where id in (select id from free) returning id
            ), busy as (
              select id from jobs
               where id in (select job_id from waiting) and status = 'ACTIVE'
                 and id not in (select id from free)
            ), done as (
              delete from identity_stale
               where job_id in (select job_id from waiting) and job_id not in (select id from busy)
              returning job_id
            )
            select count(*) from done
            """)
        .bind("max", atMost)
        .mapTo(Integer.class)
        .one();
  }
}
