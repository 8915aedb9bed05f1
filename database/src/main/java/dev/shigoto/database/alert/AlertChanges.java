package dev.shigoto.database.alert;

import dev.shigoto.database.changes.ChangeListener;
import dev.shigoto.database.jobs.JobRows;
import dev.shigoto.database.lock.AdvisoryLock;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The queue of new and changed jobs that saved searches are to be found for. Writers fill it by
/// triggers, where there are saved searches, and never wait for its reader.
public final class AlertChanges implements AutoCloseable {

  /// How many of the oldest changes are looked at, per job to take: behind those that searches do
  /// not show yet may be others.
  private static final int WINDOW = 20;

  private final Jdbi jdbi;
  private final ChangeListener listener;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  ///
  /// @param unpooled where the connection comes from that listens as long as this is open
  public AlertChanges(Jdbi jdbi, ConnectionFactory unpooled) {
    this.jdbi = jdbi;
    this.listener = new ChangeListener("alert_changes", unpooled);
  }

  /// Takes up to `atMost` changes of jobs that searches show as their rows are, and stores what
  /// `matching` finds for these jobs, all in one transaction. Does nothing while somebody else is
  /// at it. Changes of jobs that are over are dropped.
  public AlertTurn take(int atMost, Function<List<Job>, List<AlertMatch>> matching) {
    return jdbi.inTransaction(
        handle ->
            AdvisoryLock.MATCHES.tryTake(handle) ? take(handle, atMost, matching) : AlertTurn.NONE);
  }

  private static AlertTurn take(
      Handle handle, int atMost, Function<List<Job>, List<AlertMatch>> matching) {
    List<Long> changes = new ArrayList<>();
    Set<JobId> searchable = new TreeSet<>();
    Set<JobId> all = new TreeSet<>();
    handle
        .createQuery(
            """
            select change.id, change.job_id,
                   job.status = 'ACTIVE' and receipt.outcome = 'SEARCHABLE' as searchable
              from (select id, job_id from alert_changes order by id limit :window) as change
              left join jobs as job on job.id = change.job_id
              left join job_receipts as receipt on receipt.job_id = change.job_id
             where job.id is null or job.status <> 'ACTIVE'
                or (receipt.visible_at is not null and receipt.revision >= job.revision)
             order by change.id limit :max
            """)
        .bind("window", (long) atMost * WINDOW)
        .bind("max", atMost)
        .map(
            (rs, context) -> {
              JobId job = new JobId(rs.getLong("job_id"));
              if (rs.getBoolean("searchable")) {
                searchable.add(job);
              }
              changes.add(rs.getLong("id"));
              return all.add(job);
            })
        .list();
    if (changes.isEmpty()) {
      return AlertTurn.NONE;
    }
    List<Job> jobs = searchable.isEmpty() ? List.of() : JobRows.load(handle, searchable).jobs();
    List<AlertMatch> matches = jobs.isEmpty() ? List.of() : matching.apply(jobs);
    int added = AlertMatches.replace(handle, all, matches);
    done(handle, changes);
    return new AlertTurn(changes.size(), jobs.size(), added);
  }

  /// Takes exactly the changes from the queue that were read: one with a lower id may commit later.
  private static void done(Handle handle, List<Long> changes) {
    handle
        .createUpdate("delete from alert_changes where id = any(:ids)")
        .bindArray("ids", Long.class, changes.toArray())
        .execute();
  }

  /// Waits until searches show more, or `atMost` has passed. It may also return early.
  public boolean await(Duration atMost) throws InterruptedException {
    return listener.await(atMost);
  }

  /// How many changes wait, also for searches to show them.
  public long depth() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from alert_changes").mapTo(Long.class).one());
  }

  @Override
  public void close() {
    listener.close();
  }
}
