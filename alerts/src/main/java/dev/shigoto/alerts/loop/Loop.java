package dev.shigoto.alerts.loop;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turn after turn on a thread of its own. When one fails, that is logged once until one goes well
/// again, and the pauses between tries grow. Nothing is interrupted: a turn may hold a transaction
/// or talk to a server, and ends as it would have.
public final class Loop implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final long FIRST_PAUSE_MILLIS = 200;
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  /// How long a signal is waited for before looking whether to stop.
  private static final Duration GLANCE = Duration.ofMillis(200);

  private final String name;
  private final Turn turn;
  private final Optional<Signal> signal;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private int failures;

  private Loop(String name, Turn turn, Optional<Signal> signal, AutoCloseable owned) {
    this.name = name;
    this.turn = turn;
    this.signal = signal;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(() -> run(owned));
  }

  /// @param name what is done, as the log has it
  public static Loop start(String name, Turn turn) {
    return start(name, turn, Optional.empty(), () -> {});
  }

  /// @param owned is closed at the end
  public static Loop owning(AutoCloseable owned, String name, Turn turn) {
    return start(name, turn, Optional.empty(), owned);
  }

  /// @param signal ends the pause after a turn that went well
  public static Loop wokenBy(Signal signal, String name, Turn turn) {
    return start(name, turn, Optional.of(signal), () -> {});
  }

  private static Loop start(String name, Turn turn, Optional<Signal> signal, AutoCloseable owned) {
    Loop loop = new Loop(name, turn, signal, owned);
    loop.thread.start();
    return loop;
  }

  private void run(AutoCloseable owned) {
    try (owned) {
      while (!isStopping()) {
        step();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.warn("{}: did not end well", name, e);
    }
  }

  private void step() throws InterruptedException {
    try {
      rest(turn.run());
      if (failures > 0) {
        LOG.info("{}: goes on", name);
      }
      failures = 0;
    } catch (RuntimeException e) {
      if (failures == 0 && !isStopping()) {
        LOG.warn("{}: pauses, nothing is lost, trying again: {}", name, e.getMessage(), e);
      }
      sleep(pauseAfter(failures++));
    }
  }

  /// Not by the clock of the day: it jumps.
  private void rest(Duration pause) throws InterruptedException {
    if (signal.isEmpty()) {
      sleep(pause);
      return;
    }
    long end = System.nanoTime() + pause.toNanos();
    boolean called = false;
    for (Duration left = pause; !called && left.isPositive() && !isStopping(); ) {
      called = signal.get().await(left.compareTo(GLANCE) < 0 ? left : GLANCE);
      left = Duration.ofNanos(end - System.nanoTime());
    }
  }

  private void sleep(Duration pause) throws InterruptedException {
    boolean _ = stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Duration pauseAfter(int failures) {
    return Duration.ofMillis(
        Math.min(FIRST_PAUSE_MILLIS << Math.min(failures, 10), LONGEST_PAUSE_MILLIS));
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /// Has no turn begin any more, without waiting for the one in hand.
  public void stop() {
    stopping.countDown();
  }

  /// Waits for the turn in hand.
  @Override
  public void close() {
    stop();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
