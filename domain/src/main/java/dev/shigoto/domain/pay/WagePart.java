package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.PayUnit;
import java.util.Optional;

/// An amount and what it is paid as.
///
/// @param unit the period as the ad states it, empty where it does not
/// @param sure whether the ad's word for the period can mean only that period
/// @param start where its label begins in the text
/// @param end behind its last character
record WagePart(
    WageKind kind,
    Optional<PayUnit> unit,
    boolean sure,
    Optional<PayLabel> label,
    Money money,
    int start,
    int end) {

  AmountRange range() {
    return money.range();
  }

  WagePart as(WageKind other) {
    return new WagePart(other, unit, sure, label, money, start, end);
  }

  boolean isWeekly() {
    return label.filter(PayLabel.WEEK::equals).isPresent();
  }

  /// The period that is paid; an amount that cannot be meant for the stated one tells it.
  PayUnit period() {
    long typical = range().typical();
    return unit.map(it -> PlausiblePay.correct(it, typical))
        .orElseGet(() -> PlausiblePay.guess(typical));
  }

  /// Whether the amount cannot be meant for the period that the ad states.
  boolean isCorrected() {
    return sure && unit.isPresent() && period() != unit.get();
  }
}
