package dev.shigoto.indextemplates;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.util.Optional;

/// Pay as the engine stores it, in yen.
///
/// @param min per unit, as the ad says
/// @param max per unit, as the ad says
/// @param hourlyMin per standard hour, without fixed overtime
/// @param hourlyMax per standard hour, without fixed overtime
/// @param fixedOvertime the part of `min` and `max` that is overtime pay
/// @param fixedOvertimeHours what that part covers; empty where the ad does not say
public record IndexedPay(
    PayUnit unit,
    Optional<Long> min,
    Optional<Long> max,
    double hourlyMin,
    double hourlyMax,
    Optional<Long> fixedOvertime,
    Optional<Double> fixedOvertimeHours) {

  static IndexedPay of(Pay pay) {
    return new IndexedPay(
        pay.unit(),
        pay.min().map(Yen::amount),
        pay.max().map(Yen::amount),
        pay.hourlyMin(),
        pay.hourlyMax(),
        pay.fixedOvertime().map(fixed -> fixed.amount().amount()),
        pay.fixedOvertime()
            .map(FixedOvertime::hours)
            .filter(h -> !h.isZero())
            .map(h -> h.toMinutes() / 60.0));
  }
}
