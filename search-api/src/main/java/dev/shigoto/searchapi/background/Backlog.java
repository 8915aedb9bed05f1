package dev.shigoto.searchapi.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Things that a thread of its own deals with, a batch at a time. Whoever adds one neither waits
/// nor fails with it: what comes while the thread is behind is lost, and so is a batch that fails.
public final class Backlog<T> implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

  private final String name;
  private final Duration pause;
  private final Consumer<List<T>> writer;
  private final BlockingQueue<T> waiting;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private boolean failing;

  /// @param name for logs, for example `query-log`
  /// @param most that wait; what comes then is lost
  /// @param pause between two batches
  public Backlog(String name, int most, Duration pause, Consumer<List<T>> writer) {
    this.name = name;
    this.pause = pause;
    this.writer = writer;
    this.waiting = new ArrayBlockingQueue<>(most);
    this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  public void add(T thing) {
    waiting.offer(thing);
  }

  private void run() {
    try {
      while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        write();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    write();
  }

  private void write() {
    List<T> batch = new ArrayList<>();
    waiting.drainTo(batch);
    if (batch.isEmpty()) {
      return;
    }
    try {
      writer.accept(batch);
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("{}: {} are lost, and answers go on: {}", name, batch.size(), e.getMessage());
      }
      failing = true;
    }
  }

  /// Deals with what is left.
  @Override
  public void close() {
    stopping.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
