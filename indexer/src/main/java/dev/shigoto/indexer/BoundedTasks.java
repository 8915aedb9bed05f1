package dev.shigoto.indexer;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Runs tasks on virtual threads, a few at a time; whoever submits waits for a free place. The
/// first failure is thrown to the submitter.
final class BoundedTasks implements AutoCloseable {

  /// Work that may be interrupted.
  interface Task {
    void run() throws InterruptedException;
  }

  private final int limit;
  private final Semaphore places;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  BoundedTasks(int limit) {
    this.limit = limit;
    this.places = new Semaphore(limit);
  }

  void submit(Task task) {
    acquire(1);
    threads.execute(() -> run(task));
  }

  /// Waits for all tasks.
  void join() {
    acquire(limit);
    places.release(limit);
  }

  private void acquire(int count) {
    try {
      places.acquire(count);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    Exception failed = failure.get();
    if (failed != null) {
      places.release(count);
      throw failed instanceof RuntimeException e
          ? e
          : new IllegalStateException(failed.getMessage(), failed);
    }
  }

  private void run(Task task) {
    try {
      task.run();
    } catch (InterruptedException | RuntimeException e) {
      failure.compareAndSet(null, e);
    } finally {
      places.release();
    }
  }

  /// Interrupts what still runs, and waits for it.
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
