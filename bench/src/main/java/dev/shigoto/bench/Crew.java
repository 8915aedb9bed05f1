package dev.shigoto.bench;

import java.util.Collections;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// A fixed number of threads that share a row of work.
final class Crew implements AutoCloseable {

  private final int size;
  private final ExecutorService threads;

  Crew(int size) {
    this.size = size;
    this.threads = Executors.newFixedThreadPool(size);
  }

  /// Does the work of every number below `end`, in order, each on whichever thread is free; returns
  /// when all is done.
  void each(int end, IntConsumer work) {
    AtomicInteger next = new AtomicInteger();
    Runnable member =
        () -> {
          for (int i; (i = next.getAndIncrement()) < end; ) {
            work.accept(i);
          }
        };
    try {
      for (Future<Object> done :
          threads.invokeAll(Collections.nCopies(size, Executors.callable(member)))) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a part of the work failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
