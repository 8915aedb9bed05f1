package dev.shigoto.alerts.loop;

import java.time.Duration;

/// Says that there is something to do before a pause is over.
public interface Signal {

  /// Waits for it, but not longer than this; may return early.
  ///
  /// @return whether it may have come
  boolean await(Duration atMost) throws InterruptedException;
}
