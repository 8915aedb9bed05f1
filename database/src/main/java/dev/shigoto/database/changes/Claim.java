package dev.shigoto.database.changes;

import dev.shigoto.database.changes.JobReceipt.State;
import dev.shigoto.database.changes.Receipts.Learned;
import dev.shigoto.database.identity.Succession;
import dev.shigoto.database.jobs.JobRows;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.database.lock.AdvisoryLock;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// Changed jobs that nobody else may index while this is open. It holds a transaction and a
/// connection; closed before it was acknowledged, it gives its jobs back.
public final class Claim implements AutoCloseable {

  /// How many of the oldest changes are looked at, per job to take: enough to find free jobs behind
  /// those that other claims hold or that changed many times.
  private static final int WINDOW = 20;

  private final Handle handle;
  private final Succession succession;
  private final List<QuarantinedJob> quarantined = new ArrayList<>();
  private final List<JobId> locked = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Job> jobs = new ArrayList<>();
  private final List<RemovedJob> removed = new ArrayList<>();

  Claim(Handle handle, Succession succession) {
    this.handle = handle;
    this.succession = succession;
  }

  /// Where a job goes that stands for an opening, its successor comes along.
  void take(int maxJobs) {
    handle.begin();
    AdvisoryLock.CLAIMS.takeShared(handle);
    read(lock(maxJobs));
    List<JobId> over = removed.stream().map(RemovedJob::id).toList();
    List<JobId> successors = succession.promote(handle, jobs, over, this::lock);
    if (!successors.isEmpty()) {
      readAgain(successors);
    }
  }

  private void readAgain(List<JobId> ids) {
    locked.removeAll(ids);
    changes.removeIf(change -> ids.contains(change.jobId()));
    jobs.removeIf(job -> ids.contains(job.id()));
    removed.removeIf(job -> ids.contains(job.id()));
    quarantined.removeIf(job -> ids.contains(job.id()));
    read(ids);
  }

  /// Reads the changes before the rows: a row may then be newer than the changes that this claim
  /// deletes in the end, never older.
  private void read(List<JobId> ids) {
    List<Change> theirs = Change.of(handle, ids);
    Map<JobId, Long> revisions = Change.latestRevisions(theirs);
    JobRows rows = JobRows.load(handle, revisions.keySet());
    locked.addAll(ids);
    changes.addAll(theirs);
    jobs.addAll(rows.jobs().stream().filter(Claim::isSearchable).toList());
    removed.addAll(removed(revisions, rows));
    quarantined.addAll(rows.unreadable());
  }

  /// Those that no other claim holds.
  private List<JobId> lock(List<JobId> ids) {
    return handle
        .createQuery(
            "select job_id from job_claims where job_id = any(:ids) for update skip locked")
        .bindArray("ids", Long.class, ids.stream().map(JobId::value).toArray())
        .map((rs, context) -> new JobId(rs.getLong("job_id")))
        .list();
  }

  private List<JobId> lock(int maxJobs) {
    return handle
        .createQuery(
            """
            select claim.job_id
              from job_claims as claim
              join (select job_id, min(id) as first
                      from (select id, job_id from job_changes order by id limit :window) as oldest
                     group by job_id) as waiting using (job_id)
             order by waiting.first
             limit :max
               for update of claim skip locked
            """)
        .bind("window", (long) maxJobs * WINDOW)
        .bind("max", maxJobs)
        .map((rs, context) -> new JobId(rs.getLong("job_id")))
        .list();
  }

  private static boolean isSearchable(Job job) {
    return job.status() == JobStatus.ACTIVE;
  }

  private static List<RemovedJob> removed(Map<JobId, Long> revisions, JobRows rows) {
    Map<JobId, Long> gone = new TreeMap<>(revisions);
    rows.jobs().forEach(job -> gone.put(job.id(), job.revision()));
    rows.unreadable().forEach(row -> gone.put(row.id(), row.revision()));
    rows.jobs().stream().filter(Claim::isSearchable).map(Job::id).forEach(gone::remove);
    return gone.entrySet().stream().map(it -> new RemovedJob(it.getKey(), it.getValue())).toList();
  }

  boolean isEmpty() {
    return locked.isEmpty();
  }

  /// The current rows of those that are active, joined with their company.
  public List<Job> jobs() {
    return List.copyOf(jobs);
  }

  /// Those that must leave the index: deleted, not active, or unreadable (and then in quarantine).
  public List<RemovedJob> removed() {
    return List.copyOf(removed);
  }

  /// Notes that a job of this claim can never be indexed as it is; written by `acknowledge`.
  public void quarantine(QuarantinedJob job) {
    quarantined.add(job);
  }

  /// Says that the index has learned all of this. Takes exactly the changes from the queue
  /// that were read, since one with a lower id may commit later, and leaves receipts. A job that
  /// another claim settled just before this one could lock it is left as that one left it.
  public void acknowledge() {
    Map<JobId, Learned> learned = learned();
    Receipts.acknowledge(handle, changes, learned.values());
    Quarantine.replace(handle, learned.keySet(), quarantined);
    handle.commit();
  }

  private Map<JobId, Learned> learned() {
    Map<JobId, Learned> learned = new TreeMap<>();
    jobs.forEach(it -> note(learned, it.id(), it.revision(), State.SEARCHABLE));
    removed.forEach(it -> note(learned, it.id(), it.revision(), State.WITHDRAWN));
    quarantined.forEach(it -> note(learned, it.id(), it.revision(), State.QUARANTINED));
    return learned;
  }

  private static void note(Map<JobId, Learned> learned, JobId id, long revision, State outcome) {
    learned.put(id, new Learned(id, revision, outcome));
  }

  @Override
  public void close() {
    try (handle) {
      if (handle.isInTransaction()) {
        handle.rollback();
      }
    }
  }
}
