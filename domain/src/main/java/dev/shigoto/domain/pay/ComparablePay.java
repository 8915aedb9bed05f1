package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;

/// Wages of all periods as yen for an hour and for a year: without fixed overtime, which pays for
/// more than the usual hours, and without bonus, which nobody is sure of.
final class ComparablePay {

  private ComparablePay() {}

  static PayRange hourly(Pay pay, PayHours hours) {
    double unit = hours.in(pay.unit());
    long overtime = pay.fixedOvertime().map(it -> it.amount().amount()).orElse(0L);
    long least = pay.min().or(pay::max).map(Yen::amount).orElse(0L);
    long most = pay.max().or(pay::min).map(Yen::amount).orElse(0L);
    return new PayRange(Math.max(0, least - overtime) / unit, Math.max(0, most - overtime) / unit);
  }

  static PayRange annual(Pay pay, PayHours hours) {
    double year = hours.in(PayUnit.YEAR);
    PayRange hourly = hourly(pay, hours);
    return new PayRange(hourly.min() * year, hourly.max() * year);
  }
}
