package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What an ad says of its pay.
///
/// @param pay the wage for a period; empty where the ad states none, or pays by the piece
/// @param piece what is paid for a piece of work, where that is all
/// @param basic the basic wage (基本給) inside `pay`, where the ad splits it
/// @param hourly yen for an hour without fixed overtime, by the ad's hours or the standard ones
/// @param annual yen for a year without fixed overtime and bonus, by the same hours
/// @param bonusMonths how many months' pay the bonuses of a year are worth
/// @param currency ISO 4217 code; only yen makes a `pay`
/// @param findings flags with their evidence
/// @param spans the words that the wage was read from
public record PayFacts(
    Optional<Pay> pay,
    Optional<PieceRate> piece,
    Optional<Yen> basic,
    Optional<PayRange> hourly,
    Optional<PayRange> annual,
    OptionalDouble bonusMonths,
    List<Allowance> allowances,
    Optional<TrialPay> trial,
    String currency,
    List<PayFinding> findings,
    List<Span> spans) {

  public PayFacts {
    allowances = List.copyOf(allowances);
    findings = List.copyOf(findings);
    spans = List.copyOf(spans);
  }

  public Optional<PayUnit> unit() {
    return pay.map(Pay::unit);
  }

  public Optional<Yen> min() {
    return pay.flatMap(Pay::min);
  }

  public Optional<Yen> max() {
    return pay.flatMap(Pay::max);
  }

  public Optional<FixedOvertime> fixedOvertime() {
    return pay.flatMap(Pay::fixedOvertime);
  }

  public List<PayFlag> flags() {
    return findings.stream().map(PayFinding::flag).distinct().toList();
  }

  public boolean has(PayFlag flag) {
    return findings.stream().anyMatch(it -> it.flag() == flag);
  }

  /// Whether the ad's words on pay were understood: a wage, a rate for pieces, an amount in another
  /// currency, or that pay is to be agreed on.
  public boolean isUnderstood() {
    return !has(PayFlag.NOT_UNDERSTOOD);
  }
}
