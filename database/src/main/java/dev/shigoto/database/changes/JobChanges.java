package dev.shigoto.database.changes;

import dev.shigoto.database.builds.LoadedRange;
import dev.shigoto.database.identity.Succession;
import dev.shigoto.database.jobs.JobSnapshot;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.database.lock.AdvisoryLock;
import dev.shigoto.domain.job.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The queue of changed jobs. Writers fill it by triggers and never wait for its readers.
public final class JobChanges implements AutoCloseable {

  private final Jdbi jdbi;
  private final ChangeListener listener;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  ///
  /// @param unpooled where the connection comes from that listens as long as this is open
  public JobChanges(Jdbi jdbi, ConnectionFactory unpooled) {
    this.jdbi = jdbi;
    this.listener = new ChangeListener("job_changes", unpooled);
  }

  /// Takes up to `maxJobs` of the longest waiting jobs that no other claim holds; empty if there
  /// are none.
  public Optional<Claim> claim(int maxJobs) {
    Claim claim = new Claim(jdbi.open(), new Succession(jdbi));
    try {
      claim.take(maxJobs);
    } catch (RuntimeException e) {
      claim.close();
      throw e;
    }
    if (claim.isEmpty()) {
      claim.close();
      return Optional.empty();
    }
    return Optional.of(claim);
  }

  /// Waits until a change is committed, or `atMost` has passed. One of several waiting threads
  /// returns at a change; it may also return early, so the caller claims and sees.
  ///
  /// @return whether there may be something to claim
  public boolean await(Duration atMost) throws InterruptedException {
    return listener.await(atMost);
  }

  public QueueDepth depth() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) as changes,
                           coalesce(extract(epoch from now() - min(queued_at)), 0) as age,
                           (select count(*) from quarantined_jobs) as quarantined
                      from job_changes
                    """)
                .map(
                    (rs, context) ->
                        new QueueDepth(
                            rs.getLong("changes"),
                            Duration.ofMillis((long) (1000 * Math.max(0, rs.getDouble("age")))),
                            rs.getLong("quarantined")))
                .one());
  }

  /// Whether at least `changes` wait; unlike {@link #depth()} it looks at no more of them.
  public boolean hasAtLeast(int changes) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) = :atLeast from (select from job_changes limit :atLeast) as waiting")
                .bind("atLeast", changes)
                .mapTo(Boolean.class)
                .one());
  }

  public List<QuarantinedJob> quarantined(int atMost) {
    return jdbi.withHandle(handle -> Quarantine.latest(handle, atMost));
  }

  /// Forgets the changes that an index learned with `range`, when nobody else has to learn
  /// them, and leaves complete receipts: searches go to that index.
  ///
  /// @param except jobs whose changes stay
  public void cover(LoadedRange range, Collection<JobId> except) {
    jdbi.useHandle(handle -> Receipts.cover(handle, range, except));
  }

  /// Notes jobs that can never be indexed as they were read, if they are still so. Waits for the
  /// claims that hold them.
  public void quarantine(List<QuarantinedJob> jobs) {
    jdbi.useTransaction(handle -> Quarantine.addUnclaimed(handle, jobs));
  }

  /// Forgets what was put into quarantine before `time`.
  public void releaseOlderThan(Instant time) {
    jdbi.useHandle(handle -> Quarantine.deleteOlderThan(handle, time));
  }

  /// Whether a change that `moment` sees is still to be acknowledged.
  public boolean isWaitingFor(JobSnapshot moment) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from job_changes
                                    where pg_visible_in_snapshot(xid, :moment::pg_snapshot))
                    """)
                .bind("moment", moment.transactions())
                .mapTo(Boolean.class)
                .one());
  }

  /// Runs `build` when nobody else builds an index: one at a time, over all processes. Its own use
  /// of the database is in transactions of its own.
  public <T> T inBuildTurn(Build<T> build) throws InterruptedException {
    try (Handle turn = jdbi.open()) {
      turn.begin();
      try {
        AdvisoryLock.BUILDS.take(turn);
        return build.run();
      } finally {
        turn.rollback(); // which gives the turn back; nothing was written
      }
    }
  }

  /// What takes long and may be interrupted.
  public interface Build<T> {
    T run() throws InterruptedException;
  }

  /// Waits until every claim that is open now is closed. Claims opened later see what the caller
  /// did before.
  public void awaitOpenClaims() {
    jdbi.useTransaction(AdvisoryLock.CLAIMS::take);
  }

  @Override
  public void close() {
    listener.close();
  }
}
