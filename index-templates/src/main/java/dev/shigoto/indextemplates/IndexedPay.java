package dev.shigoto.indextemplates;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.pay.PayFacts;
import dev.shigoto.domain.pay.PayRange;
import java.time.Duration;
import java.util.Optional;

/// Pay as the engine stores it, in yen.
///
/// @param min per unit, as the ad says
/// @param max per unit, as the ad says
/// @param hourlyMin for an hour by the ad's hours or else the standard ones, without fixed overtime
/// @param hourlyMax as `hourlyMin`
/// @param annualMin for a year by the same hours, without fixed overtime and bonus
/// @param annualMax as `annualMin`
/// @param fixedOvertime the part of `min` and `max` that is overtime pay
/// @param fixedOvertimeHours what that part covers; empty where the ad does not say
public record IndexedPay(
    PayUnit unit,
    Optional<Long> min,
    Optional<Long> max,
    double hourlyMin,
    double hourlyMax,
    double annualMin,
    double annualMax,
    Optional<Long> fixedOvertime,
    Optional<Double> fixedOvertimeHours) {

  static IndexedPay of(Pay pay, PayFacts facts) {
    PayRange hourly = facts.hourly().orElseThrow();
    PayRange annual = facts.annual().orElseThrow();
    return new IndexedPay(
        pay.unit(),
        pay.min().map(Yen::amount),
        pay.max().map(Yen::amount),
        hourly.min(),
        hourly.max(),
        annual.min(),
        annual.max(),
        pay.fixedOvertime().map(fixed -> fixed.amount().amount()),
        pay.fixedOvertime()
            .map(FixedOvertime::hours)
            .filter(h -> !h.isZero())
            .map(h -> h.toMinutes() / 60.0));
  }

  /// As the ad says it.
  Pay pay() {
    Duration hours = Duration.ofMinutes(Math.round(60 * fixedOvertimeHours.orElse(0.0)));
    return new Pay(
        unit,
        min.map(Yen::new),
        max.map(Yen::new),
        fixedOvertime.map(yen -> new FixedOvertime(new Yen(yen), hours)));
  }
}
