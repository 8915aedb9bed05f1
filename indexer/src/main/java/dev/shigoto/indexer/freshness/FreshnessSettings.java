package dev.shigoto.indexer.freshness;

import java.time.Clock;
import java.time.Duration;

/// How fresh searches are kept, and for how long what has ended is kept.
///
/// @param refreshInterval between two refreshes while changes come without a pause
/// @param deleteAfter how long a job stays in the database after it has ended
/// @param clock by which jobs end
public record FreshnessSettings(Duration refreshInterval, Duration deleteAfter, Clock clock) {

  public static final FreshnessSettings DEFAULT =
      new FreshnessSettings(Duration.ofSeconds(1), Duration.ofDays(90), Clock.systemUTC());

  public FreshnessSettings {
    if (!refreshInterval.isPositive() || !deleteAfter.isPositive()) {
      throw new IllegalArgumentException(
          "refresh interval and time until deletion must be positive, but were "
              + refreshInterval
              + " and "
              + deleteAfter);
    }
  }

  /// The same, where jobs end by another clock.
  public FreshnessSettings by(Clock other) {
    return new FreshnessSettings(refreshInterval, deleteAfter, other);
  }
}
