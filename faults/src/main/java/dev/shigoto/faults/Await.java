package dev.shigoto.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/// Waits for what other threads and processes do.
final class Await {

  private static final Duration STEP = Duration.ofMillis(4);

  private static final int TRIES = 50;

  private Await() {}

  /// What the database answers, once all sessions of the pool that were ended are used up.
  static <T> T answer(Supplier<T> question) throws InterruptedException {
    for (int i = 1; i < TRIES; i++) {
      try {
        return question.get();
      } catch (JdbiException e) {
        Thread.sleep(STEP);
      }
    }
    return question.get();
  }

  /// @return whether `condition` came true within `atMost`
  static boolean until(Duration atMost, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Thread.sleep(STEP);
    }
    return true;
  }
}
