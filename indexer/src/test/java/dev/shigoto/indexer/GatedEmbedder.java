package dev.shigoto.indexer;

import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// A [HashEmbedder] that can be made to wait, or to fail, from a test.
final class GatedEmbedder implements Embedder {

  private final HashEmbedder embedder = new HashEmbedder();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final AtomicInteger embedded = new AtomicInteger();
  private final AtomicBoolean failing = new AtomicBoolean();
  private volatile int left = Integer.MAX_VALUE;

  void closeGate() {
    gate = new CountDownLatch(1);
  }

  void openGate() {
    gate.countDown();
  }

  void awaitArrival() throws InterruptedException {
    if (!arrived.await(60, TimeUnit.SECONDS)) {
      throw new AssertionError("nothing was embedded");
    }
  }

  /// Works for so many texts more.
  void breakDownAfter(int texts) {
    left = embedded.get() + texts;
  }

  /// Fails once, at the next texts.
  void failNext() {
    failing.set(true);
  }

  void mend() {
    left = Integer.MAX_VALUE;
  }

  int embedded() {
    return embedded.get();
  }

  @Override
  public String name() {
    return embedder.name();
  }

  /// Asked each time, and not remembered.
  @Override
  public boolean isCheap() {
    return true;
  }

  @Override
  public int dimension() {
    return embedder.dimension();
  }

  @Override
  public List<float[]> embed(List<String> texts, TextRole role) {
    if (failing.getAndSet(false) || embedded.get() + texts.size() > left) {
      throw new IllegalStateException("broken");
    }
    passGate();
    embedded.addAndGet(texts.size());
    return embedder.embed(texts, role);
  }

  private void passGate() {
    if (gate.getCount() > 0) {
      arrived.countDown();
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {}
}
