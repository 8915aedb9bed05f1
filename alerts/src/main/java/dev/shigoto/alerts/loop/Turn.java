package dev.shigoto.alerts.loop;

import java.time.Duration;

/// A piece of endless work. It is never interrupted, so it ought to be short.
public interface Turn {

  /// @return how long to wait before the next
  Duration run();
}
