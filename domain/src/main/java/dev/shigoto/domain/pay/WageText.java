package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Span;
import java.util.List;
import java.util.Optional;

/// A field of an ad and the amounts in it.
record WageText(AdText text, List<WagePart> parts) {

  static WageText ofPay(AdText text) {
    return new WageText(text, WageFinder.inPayField(text.normal()));
  }

  static WageText of(AdText text) {
    return new WageText(text, WageFinder.inWords(text.normal()));
  }

  Optional<StatedWage> wage() {
    return StatedWage.of(parts);
  }

  Span span(WagePart part) {
    return text.span(part.start(), part.end());
  }

  Optional<WagePart> first(WageKind kind) {
    return parts.stream().filter(it -> it.kind() == kind && it.money().isYen()).findFirst();
  }

  Optional<TrialPay> trial() {
    return first(WageKind.TRIAL)
        .filter(it -> it.range().typical() >= AmountRange.LEAST_WAGE)
        .map(it -> new TrialPay(it.period(), it.range().min(), it.range().max(), span(it)));
  }

  Optional<PieceRate> piece() {
    return wage()
        .filter(it -> it.part().kind() == WageKind.PIECE)
        .map(it -> new PieceRate(it.range().min(), it.range().max(), span(it.part())));
  }

  PayFinding finding(PayFlag flag, WagePart part) {
    return PayFinding.of(flag, Optional.of(span(part)));
  }

  Optional<WagePart> foreign() {
    return parts.stream()
        .filter(it -> !it.money().isYen() && it.kind() != WageKind.OTHER)
        .findFirst();
  }
}
