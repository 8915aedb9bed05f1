package dev.shigoto.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Threads that work at the same time. The first failure is everybody's.
final class Crew implements AutoCloseable {

  private static final Duration SHIFT = Duration.ofMinutes(2);

  /// Work that may be interrupted.
  interface Work {
    void run() throws InterruptedException;
  }

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> started = new ArrayList<>();

  void start(Work work) {
    started.add(
        threads.submit(
            () -> {
              work.run();
              return null;
            }));
  }

  /// Waits for all.
  ///
  /// @throws DivergedException if that takes too long
  void await() throws InterruptedException {
    for (Future<?> work : started) {
      try {
        work.get(SHIFT.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        throw new DivergedException("something still runs after " + SHIFT);
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(e.getCause());
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
