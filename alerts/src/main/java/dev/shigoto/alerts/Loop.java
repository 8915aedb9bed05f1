package dev.shigoto.alerts;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A turn again and again, on a thread of its own. One that fails is logged, and the next comes
/// after a while.
final class Loop implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final String name;
  private final Turn turn;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;

  /// One turn.
  interface Turn {

    /// @return how long to wait before the next
    Duration run();
  }

  private Loop(String name, Turn turn, AutoCloseable owned) {
    this.name = name;
    this.turn = turn;
    this.thread = Thread.ofVirtual().name(name).unstarted(() -> run(owned));
  }

  static Loop start(String name, Turn turn) {
    return start(name, turn, () -> {});
  }

  /// @param owned is closed at the end
  static Loop start(String name, Turn turn, AutoCloseable owned) {
    Loop loop = new Loop(name, turn, owned);
    loop.thread.start();
    return loop;
  }

  private void run(AutoCloseable owned) {
    try (owned) {
      while (!stopping.await(pause().toMillis(), TimeUnit.MILLISECONDS)) {
        // turn after turn
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.warn("{} did not end well", name, e);
    }
  }

  private Duration pause() {
    try {
      return turn.run();
    } catch (RuntimeException e) {
      LOG.warn("{} failed, trying again: {}", name, e.getMessage(), e);
      return AFTER_FAILURE;
    }
  }

  void await() throws InterruptedException {
    thread.join();
  }

  @Override
  public void close() {
    stopping.countDown();
    try {
      await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
