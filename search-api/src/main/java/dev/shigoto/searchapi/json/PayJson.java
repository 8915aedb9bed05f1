package dev.shigoto.searchapi.json;

import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.indextemplates.IndexedPay;
import java.util.Optional;

/// Pay in yen.
///
/// @param min per `unit`, as the ad says
/// @param max per `unit`, as the ad says
/// @param fixedOvertime overtime pay that `min` and `max` contain
/// @param hourlyMin per standard hour, without fixed overtime: what filter and sort compare
public record PayJson(
    PayUnit unit,
    Optional<Long> min,
    Optional<Long> max,
    Optional<FixedOvertime> fixedOvertime,
    double hourlyMin,
    double hourlyMax) {

  public record FixedOvertime(long amount, Optional<Double> hours) {}

  static PayJson of(IndexedPay pay) {
    return new PayJson(
        pay.unit(),
        pay.min(),
        pay.max(),
        pay.fixedOvertime().map(yen -> new FixedOvertime(yen, pay.fixedOvertimeHours())),
        pay.hourlyMin(),
        pay.hourlyMax());
  }
}
