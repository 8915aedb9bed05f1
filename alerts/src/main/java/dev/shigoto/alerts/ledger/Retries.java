package dev.shigoto.alerts.ledger;

import java.time.Duration;
import java.time.Instant;

/// When something that was put off is tried again, and until when.
public final class Retries {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

  /// Longer than any pause between tries: what is later than that, a clock was wrong about.
  public static final Duration NO_PAUSE = Duration.ofDays(1);

  private Retries() {}

  /// 1, 2, 4 minutes and so on.
  ///
  /// @param attempts before this one, which failed too
  public static Duration pauseAfter(int attempts) {
    Duration pause = Duration.ofMinutes(1L << Math.min(attempts, 9));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  public static boolean areOver(Instant claimed, Instant now) {
    return claimed.plus(GIVEN_UP_AFTER).isBefore(now);
  }
}
