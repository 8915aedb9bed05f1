package dev.shigoto.database.changes;

import dev.shigoto.domain.job.JobId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// A row of the queue.
record Change(long id, JobId jobId, long revision) {

  static List<Change> of(Handle handle, Collection<JobId> jobs) {
    return handle
        .createQuery("select id, job_id, revision from job_changes where job_id = any(:jobs)")
        .bindArray("jobs", Long.class, jobs.stream().map(JobId::value).toArray())
        .map(
            (rs, context) ->
                new Change(
                    rs.getLong("id"), new JobId(rs.getLong("job_id")), rs.getLong("revision")))
        .list();
  }

  static Map<JobId, Long> latestRevisions(Collection<Change> changes) {
    return changes.stream().collect(Collectors.toMap(Change::jobId, Change::revision, Math::max));
  }
}
