package dev.shigoto.indexer.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Time that passes only where somebody waits.
public final class FakeWaits implements Waits {

  private final List<Duration> pauses = new ArrayList<>();
  private Instant now;

  public FakeWaits(Instant now) {
    this.now = now;
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void pause(Duration duration) {
    pauses.add(duration);
    now = now.plus(duration);
  }

  public synchronized void pass(Duration duration) {
    now = now.plus(duration);
  }

  public synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
