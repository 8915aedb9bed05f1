package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Compares what is paid for an hour with the minimum wage of the prefecture (最低賃金法 4 条). A wage
/// for a longer period counts only where the ad states its hours; fixed overtime does not count.
record MinimumWageCheck(MinimumWage minimum, PayHours hours) {

  /// Stated hours are rounded: a wage has to be this much lower to be too low for sure.
  private static final double ROUNDING = 0.98;

  void check(
      Optional<FoundWage> found,
      Optional<Pay> pay,
      Optional<TrialPay> trial,
      List<PayFinding> findings) {
    boolean promised =
        found.filter(it -> it.wage().part().kind().compareTo(WageKind.EXPECTED) < 0).isPresent();
    pay.filter(it -> promised).ifPresent(it -> add(it, found.flatMap(FoundWage::span), findings));
    trial.ifPresent(
        it ->
            add(
                new Pay(it.unit(), it.min(), it.max(), Optional.empty()),
                Optional.of(it.span()),
                findings));
  }

  private void add(Pay pay, Optional<Span> span, List<PayFinding> findings) {
    OptionalDouble stated = hours.statedIn(pay.unit());
    if (stated.isEmpty()) {
      return;
    }
    double hourly = ComparablePay.hourly(pay, hours).min();
    double least = pay.unit() == PayUnit.HOUR ? minimum.yen() : ROUNDING * minimum.yen();
    if (hourly < least) {
      String reason =
          "1時間あたり%d円は最低賃金%d円(%s発効)を下回る"
              .formatted(Math.round(Math.floor(hourly)), minimum.yen(), minimum.from());
      findings.add(new PayFinding(PayFlag.BELOW_MINIMUM_WAGE, reason, span));
    }
  }
}
