package dev.shigoto.indexer;

import dev.shigoto.database.changes.Claim;
import dev.shigoto.database.changes.JobChanges;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the changes of jobs on a thread of its own. Whatever fails, the claim is given back and
/// taken again later, by this worker or another.
final class ChangeWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeWorker.class);

  private final JobChanges changes;
  private final WriteTargets targets;
  private final IndexBatches batches;
  private final IndexerSettings settings;
  private final Thread thread = Thread.ofVirtual().name("indexer").unstarted(this::run);
  private final Backoff backoff =
      new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5), RandomGenerator.getDefault());
  private volatile boolean stopping;

  ChangeWorker(
      JobChanges changes, WriteTargets targets, IndexBatches batches, IndexerSettings settings) {
    this.changes = changes;
    this.targets = targets;
    this.batches = batches;
    this.settings = settings;
  }

  void start() {
    thread.start();
  }

  /// Interrupts what it does; the open claim is given back.
  void stop() {
    stopping = true;
    thread.interrupt();
  }

  void awaitStopped() throws InterruptedException {
    thread.join();
  }

  private void run() {
    try {
      while (!stopping) {
        if (!indexed() && !stopping) {
          backoff.pause();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether it went well; what went wrong is logged once, until it goes well again.
  private boolean indexed() throws InterruptedException {
    try {
      if (!indexOneClaim()) {
        changes.await(settings.poll());
      }
      if (backoff.failures() > 0) {
        LOG.info("indexing goes on");
      }
      backoff.reset();
      return true;
    } catch (RuntimeException e) {
      if (!stopping && backoff.failures() == 0) {
        LOG.warn("indexing pauses, nothing is lost, trying again: {}", e.getMessage(), e);
      }
      return false;
    }
  }

  private boolean indexOneClaim() throws InterruptedException {
    Optional<Claim> claimed = changes.claim(settings.batchJobs());
    if (claimed.isEmpty()) {
      return false;
    }
    try (Claim claim = claimed.get()) {
      batches.index(claim.jobs(), claim.removed(), targets.names()).forEach(claim::quarantine);
      claim.acknowledge();
      return true;
    }
  }
}
