package dev.shigoto.domain.facts;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.pay.Allowance;
import dev.shigoto.domain.pay.PayFacts;
import dev.shigoto.domain.pay.PayFinding;
import dev.shigoto.domain.pay.PayFlag;
import dev.shigoto.domain.pay.PayRange;
import dev.shigoto.domain.pay.PieceRate;
import dev.shigoto.domain.pay.TrialPay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Pay, in yen unless `currency` says otherwise.
///
/// @param min per `unit`, with fixed overtime if there is any
/// @param basic the basic wage inside the range
/// @param hourly without fixed overtime, by the ad's hours or the standard ones: comparable
/// @param annual as `hourly`, without bonus
/// @param flags what is odd, by code
/// @param notes the flags again, each with its reason and evidence
/// @param spans the words that the wage was read from
public record PaySheet(
    Optional<PayUnit> unit,
    Optional<Long> min,
    Optional<Long> max,
    Optional<Overtime> fixedOvertime,
    Optional<Long> basic,
    Optional<Range> hourly,
    Optional<Range> annual,
    OptionalDouble bonusMonths,
    List<AllowancePart> allowances,
    Optional<Trial> trial,
    Optional<Piece> piece,
    String currency,
    List<PayFlag> flags,
    List<Note> notes,
    List<Span> spans) {

  /// @param hours empty where the ad does not say
  public record Overtime(long amount, Optional<Double> hours) {}

  public record Range(long min, long max) {}

  public record AllowancePart(String name, Optional<Long> amount, Span span) {}

  public record Trial(PayUnit unit, Optional<Long> min, Optional<Long> max, Span span) {}

  public record Piece(Optional<Long> min, Optional<Long> max, Span span) {}

  public record Note(PayFlag code, String label, String reason, Optional<Span> evidence) {}

  static PaySheet of(PayFacts pay) {
    return new PaySheet(
        pay.unit(),
        pay.min().map(Yen::amount),
        pay.max().map(Yen::amount),
        pay.fixedOvertime()
            .map(it -> new Overtime(it.amount().amount(), hours(it.hours().toMinutes()))),
        pay.basic().map(Yen::amount),
        pay.hourly().map(PaySheet::range),
        pay.annual().map(PaySheet::range),
        pay.bonusMonths(),
        pay.allowances().stream().map(PaySheet::allowance).toList(),
        pay.trial().map(PaySheet::trial),
        pay.piece().map(PaySheet::piece),
        pay.currency(),
        pay.flags(),
        pay.findings().stream().map(PaySheet::note).toList(),
        pay.spans());
  }

  private static Optional<Double> hours(long minutes) {
    return minutes == 0 ? Optional.empty() : Optional.of(minutes / 60.0);
  }

  private static Range range(PayRange range) {
    return new Range(Math.round(range.min()), Math.round(range.max()));
  }

  private static AllowancePart allowance(Allowance allowance) {
    return new AllowancePart(
        allowance.name(), allowance.amount().map(Yen::amount), allowance.span());
  }

  private static Trial trial(TrialPay trial) {
    return new Trial(
        trial.unit(), trial.min().map(Yen::amount), trial.max().map(Yen::amount), trial.span());
  }

  private static Piece piece(PieceRate piece) {
    return new Piece(piece.min().map(Yen::amount), piece.max().map(Yen::amount), piece.span());
  }

  private static Note note(PayFinding finding) {
    return new Note(finding.flag(), finding.flag().label(), finding.reason(), finding.evidence());
  }
}
