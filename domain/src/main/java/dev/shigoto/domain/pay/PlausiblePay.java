package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.PayUnit;

/// Which period an amount can be meant for. Feeds put monthly wages into the field for hourly ones
/// and hourly ones into the field for daily ones; nobody in Japan pays 150,000 yen an hour.
final class PlausiblePay {

  static final long MOST_PER_HOUR = 10_000;
  private static final long LEAST_PER_DAY = 3_000;
  private static final long MOST_PER_DAY = 100_000;
  private static final long LEAST_PER_MONTH = 50_000;
  private static final long MOST_PER_MONTH = 3_000_000;
  private static final long LEAST_PER_YEAR = 1_000_000;

  private PlausiblePay() {}

  /// `stated`, or the period that `amount` must mean instead.
  static PayUnit correct(PayUnit stated, long amount) {
    boolean plausible =
        switch (stated) {
          case HOUR -> amount <= MOST_PER_HOUR;
          case DAY -> amount >= LEAST_PER_DAY && amount < MOST_PER_DAY;
          case MONTH -> amount >= LEAST_PER_MONTH && amount <= MOST_PER_MONTH;
          case YEAR -> amount >= LEAST_PER_YEAR;
        };
    return plausible ? stated : guess(amount);
  }

  /// The period of an amount that comes without one.
  static PayUnit guess(long amount) {
    if (amount < LEAST_PER_DAY) {
      return PayUnit.HOUR;
    }
    if (amount < LEAST_PER_MONTH) {
      return PayUnit.DAY;
    }
    return amount <= MOST_PER_MONTH ? PayUnit.MONTH : PayUnit.YEAR;
  }
}
