package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.time.Duration;
import java.util.Optional;

/// Overtime pay that an ad says to be inside its wage, of which it may leave out the amount or the
/// hours.
///
/// @param start where it stands in the text
/// @param end behind its last character
record StatedOvertime(Optional<Yen> amount, Optional<Duration> hours, int start, int end) {

  private static final int MONTHS = 12;

  /// What nobody is paid for an hour of overtime: the amount is then one of a year.
  private static final int MOST_PER_HOUR = 8_000;

  /// An amount without hours that is a smaller part of a year's wage is one of a month.
  private static final double LEAST_OF_YEAR = 0.05;

  /// The part of a wage, per `unit`; empty where the amount is missing or not inside.
  Optional<FixedOvertime> inside(PayUnit unit, AmountRange wage) {
    return amount
        .map(it -> new Yen(unit == PayUnit.YEAR ? perYear(it.amount(), wage) : it.amount()))
        .filter(it -> it.amount() < wage.typical())
        .map(it -> new FixedOvertime(it, hours.orElse(Duration.ZERO)));
  }

  private long perYear(long yen, AmountRange wage) {
    boolean perMonth =
        hours
            .filter(it -> it.toMinutes() > 0)
            .map(it -> 60.0 * yen / it.toMinutes() <= MOST_PER_HOUR)
            .orElse(yen < LEAST_OF_YEAR * wage.typical());
    return perMonth ? MONTHS * yen : yen;
  }
}
