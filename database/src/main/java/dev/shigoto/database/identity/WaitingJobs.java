package dev.shigoto.database.identity;

import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// Jobs that have changed, or of which time has changed what is told.
///
/// @param ids without repeats
/// @param changes the rows of the queue that speak of them
/// @param count how many rows were looked at
record WaitingJobs(Set<JobId> ids, List<Long> changes, int count) {

  static WaitingJobs take(Handle handle, Instant now, int atMost) {
    Set<JobId> ids = new TreeSet<>();
    List<Long> changes = new ArrayList<>();
    handle
        .createQuery("select id, job_id from identity_changes order by id limit :max")
        .bind("max", atMost)
        .map(
            (rs, context) -> {
              changes.add(rs.getLong("id"));
              return ids.add(new JobId(rs.getLong("job_id")));
            })
        .list();
    List<JobId> due = due(handle, now, atMost - changes.size());
    ids.addAll(due);
    return new WaitingJobs(ids, changes, changes.size() + due.size());
  }

  private static List<JobId> due(Handle handle, Instant now, int atMost) {
    return handle
        .createQuery(
            "select job_id from job_identities where look_at <= :now order by look_at limit :max")
        .bind("now", now)
        .bind("max", atMost)
        .map((rs, context) -> new JobId(rs.getLong("job_id")))
        .list();
  }

  /// Takes exactly the changes from the queue that were read: one with a lower id may commit later.
  void done(Handle handle) {
    handle
        .createUpdate("delete from identity_changes where id = any(:ids)")
        .bindArray("ids", Long.class, changes.toArray())
        .execute();
  }
}
