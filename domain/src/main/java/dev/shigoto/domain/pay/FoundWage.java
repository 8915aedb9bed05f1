package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.util.List;
import java.util.Optional;

/// The wage of an ad and where it was found.
///
/// @param span the ad's words for it; empty where its source states it in fields of its own
/// @param basic the basic wage beside it
/// @param overtime the fixed overtime that the source states
record FoundWage(
    StatedWage wage, Optional<Span> span, Optional<Yen> basic, Optional<FixedOvertime> overtime) {

  static Optional<FoundWage> in(WageText text) {
    return text.wage()
        .filter(it -> it.unit().isPresent())
        .map(
            it ->
                new FoundWage(
                    it, Optional.of(text.span(it.part())), basic(text, it), Optional.empty()));
  }

  static Optional<FoundWage> stated(Pay pay) {
    AmountRange range = new AmountRange(pay.min(), pay.max(), false);
    Money money = new Money(range, true, Money.YEN, 0, 0, 0);
    WagePart part =
        new WagePart(WageKind.WAGE, Optional.of(pay.unit()), true, Optional.empty(), money, 0, 0);
    return StatedWage.of(List.of(part))
        .map(it -> new FoundWage(it, Optional.empty(), Optional.empty(), pay.fixedOvertime()));
  }

  /// What is less than the wage and no part of a list of wages.
  private static Optional<Yen> basic(WageText text, StatedWage wage) {
    return text.first(WageKind.BASE)
        .filter(it -> !it.equals(wage.part()))
        .flatMap(it -> it.range().min())
        .filter(
            it -> it.amount() >= AmountRange.LEAST_WAGE && it.amount() <= wage.range().typical());
  }

  PayUnit unit() {
    return wage.unit().orElseThrow();
  }
}
