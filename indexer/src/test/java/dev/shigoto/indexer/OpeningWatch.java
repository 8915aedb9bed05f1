package dev.shigoto.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/// Looks again and again whether searches find a posting of the one opening that there is.
final class OpeningWatch implements AutoCloseable {

  private final Stores stores;
  private final AtomicInteger looks = new AtomicInteger();
  private final AtomicInteger missing = new AtomicInteger();
  private volatile boolean stopping;
  private final CompletableFuture<Void> loop;

  OpeningWatch(Stores stores) {
    this.stores = stores;
    this.loop = CompletableFuture.runAsync(this::run);
  }

  private void run() {
    while (!stopping) {
      try {
        if (stores.firstPostings().isEmpty()) {
          missing.incrementAndGet();
        }
        looks.incrementAndGet();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  int looks() {
    return looks.get();
  }

  int missing() {
    return missing.get();
  }

  @Override
  public void close() {
    stopping = true;
    loop.join();
  }
}
