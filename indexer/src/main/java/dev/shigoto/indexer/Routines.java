package dev.shigoto.indexer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done again and again beside following changes. A turn that fails is logged, and the next
/// one comes all the same.
final class Routines implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Routines.class);
  private static final int AT_ONCE = 4;
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(AT_ONCE, Thread.ofVirtual().name("routine-", 0).factory());

  /// One turn of a routine.
  interface Turn {
    void run() throws InterruptedException;
  }

  /// Runs `turn` after `pause`, and again `pause` after each end.
  ///
  /// @param what it does, for the log: "expiring jobs"
  void every(Duration pause, String what, Turn turn) {
    var _ = // a turn throws nothing
        threads.scheduleWithFixedDelay(
            () -> run(what, turn), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void run(String what, Turn turn) {
    try {
      turn.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("{} failed, trying again later: {}", what, e.getMessage(), e);
    }
  }

  /// Lets the turns in hand end, for a while.
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
