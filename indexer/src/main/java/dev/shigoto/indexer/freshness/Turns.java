package dev.shigoto.indexer.freshness;

import java.time.Duration;

/// When the one thread of the refresher has its turns: at once when it is called after a while of
/// quiet, else when the interval since the last turn is over, and now and then uncalled.
final class Turns {

  private final long interval;
  private final long idle;
  private long last;
  private boolean called;
  private boolean stopping;

  Turns(Duration interval, Duration idle) {
    this.interval = interval.toNanos();
    this.idle = idle.toNanos();
    this.last = System.nanoTime() - interval.toNanos();
    this.called = true; // the first turn is for what an earlier process left behind
  }

  synchronized void call() {
    called = true;
    notifyAll();
  }

  synchronized void stop() {
    stopping = true;
    notifyAll();
  }

  /// @return false once there are no further turns
  synchronized boolean await() throws InterruptedException {
    while (!stopping && pause() > 0) {
      wait(1 + pause() / 1_000_000);
    }
    last = System.nanoTime();
    called = false;
    return !stopping;
  }

  private long pause() {
    return last + (called ? interval : Math.max(idle, interval)) - System.nanoTime();
  }
}
