package dev.shigoto.indexer;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Waits that double with every failure up to a limit, each a random part of that, so that workers
/// who failed together do not come back together ("full jitter", M. Brooker, AWS, 2015).
final class Backoff {

  private final Duration first;
  private final Duration longest;
  private final RandomGenerator random;
  private int failures;

  Backoff(Duration first, Duration longest, RandomGenerator random) {
    this.first = first;
    this.longest = longest;
    this.random = random;
  }

  /// Failures since the last success.
  int failures() {
    return failures;
  }

  void reset() {
    failures = 0;
  }

  void pause() throws InterruptedException {
    Thread.sleep(next());
  }

  /// The next wait; never zero.
  Duration next() {
    long doubled = first.toMillis() << Math.min(failures++, 20);
    return Duration.ofMillis(1 + random.nextLong(Math.min(doubled, longest.toMillis())));
  }
}
