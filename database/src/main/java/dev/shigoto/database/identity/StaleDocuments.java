package dev.shigoto.database.identity;

import dev.shigoto.domain.job.JobId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Jobs whose documents tell what is no longer true of their opening. They are noted with the
/// change of the group and queued for the index in a transaction of its own: one that holds rows of
/// jobs must not also wait for others.
final class StaleDocuments {

  private StaleDocuments() {}

  /// A row that is there already is locked until the commit, so that nobody queues its job before.
  ///
  /// @param waitsFor the job that is to stand for the opening before, if there is such a job
  static void note(Handle handle, Map<JobId, Optional<JobId>> waitsFor) {
    List<Long> ids = new ArrayList<>();
    List<Long> firsts = new ArrayList<>();
    waitsFor.forEach(
        (id, first) -> {
          ids.add(id.value());
          firsts.add(first.orElse(id).value());
        });
    handle
        .createUpdate(
            """
            insert into identity_stale (job_id, waits_for)
            select id, nullif(first, id) from unnest(:ids, :firsts) as stale (id, first) order by id
                on conflict (job_id) do update set waits_for = excluded.waits_for
            """)
        .bindArray("ids", Long.class, ids.toArray())
        .bindArray("firsts", Long.class, firsts.toArray())
        .execute();
  }

  /// Jobs that are not open any more have no document.
  static int queue(Handle handle, int atMost) {
    return handle
        .createQuery(
            """
            with waiting as (
              select job_id from identity_stale as stale
               where not exists (select from identity_stale as first where first.job_id = stale.waits_for)
                 and not exists (select from job_changes where job_changes.job_id = stale.waits_for)
               order by job_id limit :max for update skip locked
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
