package dev.shigoto.indexer.identity;

import dev.shigoto.database.changes.JobChanges;
import dev.shigoto.database.identity.JobIdentities;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the changes of jobs in batches, groups them by opening, and queues the jobs for the
/// index of whose opening documents tell something else now. Stands back while the index has much
/// to learn: seekers wait for new jobs, not for the histories of known ones. Several processes may
/// do so side by side; one at a time has its turn.
public final class Openings implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Openings.class);
  private static final int BATCH = 500;

  /// How long an opening is remembered after its last posting has ended.
  private static final Duration REMEMBERED = Duration.ofDays(2 * 365);

  /// Changes in the queue that make this work wait.
  private static final int MUCH = 1_000;

  private final JobIdentities identities;
  private final JobChanges changes;
  private final Clock clock;
  private volatile boolean stopping;

  public Openings(JobIdentities identities, JobChanges changes, Clock clock) {
    this.identities = identities;
    this.changes = changes;
    this.clock = clock;
  }

  /// To be done once, before the first turn.
  public void renewOutdated() {
    int outdated = identities.renewOutdated();
    if (outdated > 0) {
      LOG.info("{} jobs are compared again, by the rule of this version", outdated);
    }
  }

  /// Looks at everything that waits.
  public void follow() {
    all(batch -> identities.group(clock.instant(), batch));
    all(identities::touch);
  }

  public void forget() {
    all(batch -> identities.forget(clock.instant().minus(REMEMBERED), batch));
  }

  private void all(IntUnaryOperator turn) {
    int last = BATCH;
    while (last >= BATCH && !stopping && !Thread.currentThread().isInterrupted() && hasTime()) {
      last = turn.applyAsInt(BATCH);
    }
  }

  private boolean hasTime() {
    return !changes.hasAtLeast(MUCH);
  }

  /// Ends after the batch in hand.
  @Override
  public void close() {
    stopping = true;
  }
}
