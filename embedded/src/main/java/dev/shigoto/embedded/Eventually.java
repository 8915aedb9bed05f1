package dev.shigoto.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// For tests: repeats an assertion until it holds; at the deadline its failure is the test's.
public final class Eventually {

  /// Assertions that may not hold yet.
  public interface Check {
    void run() throws Exception;
  }

  private Eventually() {}

  public static void within(Duration atMost, Check check) throws Exception {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      try {
        check.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        LockSupport.parkNanos(5_000_000);
      }
    }
  }
}
