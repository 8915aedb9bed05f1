package dev.shigoto.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Repeats an assertion until it holds; at the deadline its failure is the test's.
final class Eventually {

  interface Check {
    void run() throws Exception;
  }

  private Eventually() {}

  static void within(Duration atMost, Check check) throws Exception {
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
