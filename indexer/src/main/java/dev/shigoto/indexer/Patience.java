package dev.shigoto.indexer;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tries what needs another process until that is there.
final class Patience {

  private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

  private Patience() {}

  /// What may be interrupted.
  interface Attempt<T> {
    T get() throws InterruptedException;
  }

  static <T> T until(Attempt<T> attempt) throws InterruptedException {
    Backoff backoff =
        new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5), RandomGenerator.getDefault());
    while (true) {
      try {
        return attempt.get();
      } catch (RuntimeException e) {
        if (backoff.failures() == 0) {
          LOG.warn("cannot start yet, trying again: {}", e.getMessage(), e);
        }
        backoff.pause();
      }
    }
  }
}
