package dev.shigoto.indexer.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Keeps requests to one host apart, over all feeds of this process.
final class HostTurns {

  private final Waits waits;
  private final Map<String, Instant> free = new HashMap<>();

  HostTurns(Waits waits) {
    this.waits = waits;
  }

  /// Returns when `host` may be asked, and keeps it for `gap` from then on.
  void await(String host, Duration gap) throws InterruptedException {
    Duration wait = book(host, gap);
    if (wait.isPositive()) {
      waits.pause(wait);
    }
  }

  private synchronized Duration book(String host, Duration gap) {
    Instant now = waits.now();
    Instant turn = free.getOrDefault(host, now);
    Instant start = turn.isAfter(now) ? turn : now;
    free.put(host, start.plus(gap));
    return Duration.between(now, start);
  }
}
