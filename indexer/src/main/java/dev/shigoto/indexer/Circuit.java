package dev.shigoto.indexer;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Open while the engine takes no writes: everybody waits then instead of trying. After each of the
/// growing pauses all may try again; the first success closes it.
final class Circuit {

  private static final Logger LOG = LoggerFactory.getLogger(Circuit.class);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Backoff backoff;
  private boolean open;
  private long nextTry;

  Circuit(Duration longestPause) {
    backoff = new Backoff(Duration.ofMillis(200), longestPause, RandomGenerator.getDefault());
  }

  boolean isOpen() {
    lock.lock();
    try {
      return open;
    } finally {
      lock.unlock();
    }
  }

  /// Returns at once while it is closed, else after the pause.
  void await() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      for (long left = left(); left > 0; left = left()) {
        changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private long left() {
    return open ? nextTry - System.nanoTime() : 0;
  }

  /// The engine did what it was asked for.
  void succeeded() {
    lock.lock();
    try {
      if (open) {
        LOG.info("the engine takes writes again, indexing goes on");
      }
      open = false;
      backoff.reset();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// The engine did nothing of what it was asked for. Those who failed together count once.
  void failed(String reason) {
    lock.lock();
    try {
      if (!open) {
        LOG.warn("the engine takes no writes, indexing pauses and nothing is lost: {}", reason);
      }
      if (left() <= 0) {
        open = true;
        nextTry = System.nanoTime() + backoff.next().toNanos();
      }
    } finally {
      lock.unlock();
    }
  }
}
