package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads all that an ad says of its pay. The field for pay counts before what a source states in
/// fields of its own, and both before what stands between other words.
public final class PayReader {

  private final WageText payField;
  private final List<AdText> otherTexts;
  private final List<AdText> texts;
  private final PayHours hours;
  private final List<PayFinding> findings = new ArrayList<>();

  private PayReader(AdWords words, PayHours hours) {
    this.payField = WageText.ofPay(words.pay());
    this.otherTexts =
        List.of(words.title(), words.benefits(), words.description(), words.requirements());
    this.texts = Stream.concat(Stream.of(words.pay()), otherTexts.stream()).toList();
    this.hours = hours;
  }

  /// @param stated the wage that the ad's source states outside of its words
  /// @param time the hours by which wages are compared, where the ad states them
  /// @param prefecture of the workplace, whose minimum wage counts
  /// @param on the day on which it counts
  public static PayFacts read(
      AdWords words,
      Optional<Pay> stated,
      WorkingTime time,
      Optional<Prefecture> prefecture,
      MinimumWages wages,
      LocalDate on) {
    return read(words, stated, PayHours.of(time), prefecture, wages, on);
  }

  static PayFacts read(
      AdWords words,
      Optional<Pay> stated,
      PayHours hours,
      Optional<Prefecture> prefecture,
      MinimumWages wages,
      LocalDate on) {
    Optional<MinimumWage> minimum = prefecture.flatMap(it -> wages.on(it, on));
    return new PayReader(words, hours).facts(stated, minimum);
  }

  private PayFacts facts(Optional<Pay> stated, Optional<MinimumWage> minimum) {
    Optional<FoundWage> found = wage(stated);
    Optional<Pay> pay = found.map(this::pay);
    Optional<PieceRate> piece = pay.isPresent() ? Optional.empty() : payField.piece();
    Optional<TrialPay> trial = trial(found);
    minimum.ifPresent(it -> new MinimumWageCheck(it, hours).check(found, pay, trial, findings));
    Optional<WagePart> foreign =
        pay.isPresent() || piece.isPresent() ? Optional.empty() : payField.foreign();
    foreign.ifPresent(it -> findings.add(payField.finding(PayFlag.FOREIGN_CURRENCY, it)));
    piece.ifPresent(it -> findings.add(PayFinding.of(PayFlag.PIECE_RATE, Optional.of(it.span()))));
    boolean understood = pay.isPresent() || piece.isPresent() || foreign.isPresent();
    findings.addAll(PayNotes.of(payField.text(), texts, understood, piece.isPresent()));
    return new PayFacts(
        pay,
        piece,
        found.flatMap(FoundWage::basic),
        pay.map(it -> ComparablePay.hourly(it, hours)),
        pay.map(it -> ComparablePay.annual(it, hours)),
        bonusMonths(),
        AllowanceFinder.find(texts),
        trial,
        foreign.map(it -> it.money().currency()).orElse(Money.YEN),
        findings,
        found.flatMap(FoundWage::span).or(() -> piece.map(PieceRate::span)).stream().toList());
  }

  private Optional<FoundWage> wage(Optional<Pay> stated) {
    return FoundWage.in(payField)
        .or(() -> stated.flatMap(FoundWage::stated))
        .or(() -> firstOther(text -> FoundWage.in(WageText.of(text))));
  }

  private <T> Optional<T> firstOther(Function<AdText, Optional<T>> reading) {
    return otherTexts.stream().flatMap(it -> reading.apply(it).stream()).findFirst();
  }

  private Pay pay(FoundWage found) {
    AmountRange range = found.wage().range();
    FoundOvertime overtime = FoundOvertime.in(texts, found.unit(), range);
    findings.addAll(overtime.findings());
    Pay pay =
        new Pay(found.unit(), range.min(), range.max(), overtime.overtime().or(found::overtime));
    findings.addAll(WageFlags.of(found, pay, hours));
    return pay;
  }

  /// Where the trial's pay is all that the ad states, it is the wage.
  private Optional<TrialPay> trial(Optional<FoundWage> found) {
    if (found.filter(it -> it.wage().part().kind() == WageKind.TRIAL).isPresent()) {
      return Optional.empty();
    }
    return payField.trial().or(() -> firstOther(PayReader::trialIn));
  }

  private static Optional<TrialPay> trialIn(AdText text) {
    boolean speaksOfTrial = text.normal().contains("試用") || text.normal().contains("研修");
    return speaksOfTrial ? WageText.of(text).trial() : Optional.empty();
  }

  private OptionalDouble bonusMonths() {
    return texts.stream()
        .flatMap(it -> BonusFinder.find(it.normal()).stream())
        .mapToDouble(BonusFinder.Bonus::months)
        .findFirst();
  }
}
