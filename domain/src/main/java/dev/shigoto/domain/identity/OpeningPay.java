package dev.shigoto.domain.identity;

import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;

/// What an opening pays, per unit.
///
/// @param min 0 where unknown
/// @param max the lower end where unknown
record OpeningPay(PayUnit unit, long min, long max) {

  /// By how much a wage may rise and the opening stay the same: minimum wages rise by so much from
  /// year to year.
  private static final double RISE = 0.05;

  static OpeningPay of(Pay pay) {
    long min = pay.min().map(Yen::amount).orElse(0L);
    return new OpeningPay(pay.unit(), min, pay.max().map(Yen::amount).orElse(min));
  }

  /// Whether two ads can state the same wage: one may leave the upper end out. Other units cannot
  /// be compared.
  boolean mayBe(OpeningPay other) {
    return unit != other.unit
        || (min == other.min && (max == other.max || max == min || other.max == other.min));
  }

  /// Whether one is the other after a small rise.
  boolean isCloseTo(OpeningPay other) {
    return unit == other.unit && isClose(min, other.min) && isClose(max, other.max);
  }

  private static boolean isClose(long one, long other) {
    return Math.abs(one - other) <= RISE * Math.min(one, other);
  }
}
