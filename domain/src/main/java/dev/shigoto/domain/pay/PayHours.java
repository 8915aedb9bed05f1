package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.worktime.WorkingTime;
import java.util.OptionalDouble;

/// The hours that make wages comparable: those of the ad, or else the standard ones of [PayUnit].
///
/// @param perDay as far as the ad states them
/// @param perMonth as far as the ad states them
record PayHours(OptionalDouble perDay, OptionalDouble perMonth) {

  static final PayHours STANDARD = new PayHours(OptionalDouble.empty(), OptionalDouble.empty());

  private static final int MONTHS = 12;

  PayHours {
    perDay = within(perDay, 1, 24);
    perMonth = within(perMonth, 8, 320);
  }

  static PayHours of(WorkingTime time) {
    return new PayHours(time.hoursPerDay(), time.hoursPerMonth());
  }

  private static OptionalDouble within(OptionalDouble hours, double least, double most) {
    boolean sound =
        hours.isPresent() && hours.getAsDouble() >= least && hours.getAsDouble() <= most;
    return sound ? hours : OptionalDouble.empty();
  }

  /// Working hours of one `unit`.
  double in(PayUnit unit) {
    return switch (unit) {
      case HOUR -> 1;
      case DAY -> perDay.orElse(PayUnit.DAY.hours());
      case MONTH -> perMonth.orElse(PayUnit.MONTH.hours());
      case YEAR -> MONTHS * perMonth.orElse(PayUnit.MONTH.hours());
    };
  }

  /// Working hours of one `unit` where the ad states them: only they can prove a wage too low.
  OptionalDouble statedIn(PayUnit unit) {
    boolean stated =
        switch (unit) {
          case HOUR -> true;
          case DAY -> perDay.isPresent();
          case MONTH, YEAR -> perMonth.isPresent();
        };
    return stated ? OptionalDouble.of(in(unit)) : OptionalDouble.empty();
  }
}
