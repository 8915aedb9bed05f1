package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.PayUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The wage that a text states: of several amounts the one that counts, widened to what other
/// people get for the same work.
///
/// @param part the amount that counts
/// @param unit the period that is paid; empty for a piece of work
/// @param range what is paid for it
record StatedWage(WagePart part, Optional<PayUnit> unit, AmountRange range) {

  private static final double WEEKS_OF_A_MONTH = 52 / 12.0;

  /// Wages that differ more are not for the same work.
  private static final int MOST_TIMES = 3;

  static Optional<StatedWage> of(List<WagePart> parts) {
    return parts.stream()
        .filter(StatedWage::isWage)
        .min(Comparator.comparing(WagePart::kind))
        .map(first -> widened(first, parts));
  }

  private static boolean isWage(WagePart part) {
    if (!part.money().isYen() || part.kind().compareTo(WageKind.EXAMPLE) > 0) {
      return false;
    }
    long typical = part.range().typical();
    return part.kind() == WageKind.PIECE ? typical > 0 : typical >= AmountRange.LEAST_WAGE;
  }

  private static StatedWage widened(WagePart first, List<WagePart> parts) {
    if (first.kind() == WageKind.PIECE) {
      return new StatedWage(first, Optional.empty(), first.range());
    }
    Predicate<WagePart> same =
        it ->
            !it.equals(first)
                && it.kind() == first.kind()
                && it.kind().compareTo(WageKind.PIECE) < 0
                && isWage(it)
                && it.period() == first.period()
                && it.isCorrected() == first.isCorrected()
                && areNear(it.range().typical(), first.range().typical());
    AmountRange range =
        parts.stream().filter(same).map(WagePart::range).reduce(first.range(), AmountRange::with);
    return first.isWeekly()
        ? new StatedWage(first, Optional.of(PayUnit.MONTH), range.times(WEEKS_OF_A_MONTH))
        : new StatedWage(first, Optional.of(first.period()), range);
  }

  private static boolean areNear(long one, long other) {
    return Math.max(one, other) < MOST_TIMES * Math.min(one, other);
  }
}
