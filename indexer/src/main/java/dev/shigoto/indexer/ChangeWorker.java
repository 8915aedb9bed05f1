package dev.shigoto.indexer;

import dev.shigoto.database.changes.Claim;
import dev.shigoto.database.changes.JobChanges;
import dev.shigoto.indexer.freshness.Refresher;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the changes of jobs on a thread of its own. Whatever fails, the claim is given back and
/// taken again later, by this worker or another.
final class ChangeWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeWorker.class);
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final JobChanges changes;
  private final WriteTargets targets;
  private final IndexBatches batches;
  private final Refresher refresher;
  private final IndexerSettings settings;
  private final Circuit circuit;
  private final Thread thread = Thread.ofVirtual().name("indexer").unstarted(this::run);
  private final Backoff backoff;
  private volatile boolean stopping;
  private volatile boolean waiting;

  ChangeWorker(
      JobChanges changes,
      WriteTargets targets,
      IndexBatches batches,
      Refresher refresher,
      IndexerSettings settings,
      Circuit circuit) {
    this.changes = changes;
    this.targets = targets;
    this.batches = batches;
    this.refresher = refresher;
    this.settings = settings;
    this.circuit = circuit;
    this.backoff =
        new Backoff(Duration.ofMillis(200), settings.longestPause(), RandomGenerator.getDefault());
  }

  /// Does nothing if it has started.
  void start() {
    if (thread.getState() == Thread.State.NEW) {
      thread.start();
    }
  }

  /// Asks it to stop after the claim in hand. Only a wait is interrupted: in the middle of a
  /// statement that would break the connection.
  void stop() {
    stopping = true;
    if (waiting) {
      thread.interrupt();
    }
  }

  /// A claim that takes long is given back in the end.
  void awaitStopped() throws InterruptedException {
    if (thread.isAlive() && !thread.join(GRACE)) {
      thread.interrupt();
      thread.join();
    }
  }

  private void run() {
    try {
      while (!stopping) {
        step();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What goes wrong is logged once, until it goes well again. While the engine takes no writes
  /// nothing is claimed: an open claim holds a transaction.
  private void step() throws InterruptedException {
    try {
      waiting(circuit::await);
      if (!indexOneClaim()) {
        waiting(() -> changes.await(settings.poll()));
      }
      if (backoff.failures() > 0) {
        LOG.info("indexing goes on");
      }
      backoff.reset();
    } catch (EngineException e) {
      circuit.failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      if (!stopping && backoff.failures() == 0) {
        LOG.warn("indexing pauses, nothing is lost, trying again: {}", e.getMessage(), e);
      }
      waiting(backoff::pause);
    }
  }

  private void waiting(BoundedTasks.Task wait) throws InterruptedException {
    waiting = true;
    try {
      if (!stopping) {
        wait.run();
      }
    } finally {
      waiting = false;
    }
  }

  /// Where another process has emptied the queue, no write of ours will tell that the engine is
  /// back.
  private void closeCircuit() {
    if (circuit.isOpen()) {
      targets.followed();
      circuit.succeeded();
    }
  }

  private boolean indexOneClaim() throws InterruptedException {
    Optional<Claim> claimed = changes.claim(settings.batchJobs());
    if (claimed.isEmpty()) {
      closeCircuit();
      return false;
    }
    try (Claim claim = claimed.get()) {
      batches.index(claim.jobs(), claim.removed(), targets.followed()).forEach(claim::quarantine);
      claim.acknowledge();
      refresher.acknowledged();
      circuit.succeeded();
      return true;
    }
  }
}
