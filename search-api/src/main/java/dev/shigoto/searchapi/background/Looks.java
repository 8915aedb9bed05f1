package dev.shigoto.searchapi.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks that are taken again and again on a thread of their own, one at a time. One that fails is
/// logged, unless the one before failed too.
public final class Looks implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

  private final Duration pause;
  private final Runnable look;
  private final String otherwise;
  private final ScheduledExecutorService thread;
  private boolean failing;

  /// @param name of the thread
  /// @param pause between two looks
  /// @param otherwise what it means that a look fails, for logs
  public Looks(String name, Duration pause, Runnable look, String otherwise) {
    this.pause = pause;
    this.look = look;
    this.otherwise = otherwise;
    this.thread =
        Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
  }

  /// Returns after the first look.
  public void start() {
    look();
    startIn(pause);
  }

  /// Returns at once: the first look may take long.
  public void startBeside() {
    startIn(Duration.ZERO);
  }

  private void startIn(Duration delay) {
    var _ =
        thread.scheduleWithFixedDelay(
            this::look, delay.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Takes one now, behind the one under way.
  public synchronized void look() {
    try {
      look.run();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("{}: {}", otherwise, e.getMessage());
      }
      failing = true;
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
