package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.PayUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fixed overtime inside an ad's wage, and what the ad leaves out of it (職業安定法に基づく指針: amount
/// and hours must be stated).
record FoundOvertime(Optional<FixedOvertime> overtime, List<PayFinding> findings) {

  private static final FoundOvertime NONE = new FoundOvertime(Optional.empty(), List.of());

  /// The first that one of `texts` states. Wages for an hour contain none.
  static FoundOvertime in(List<AdText> texts, PayUnit unit, AmountRange wage) {
    if (unit == PayUnit.HOUR) {
      return NONE;
    }
    for (AdText text : texts) {
      Optional<StatedOvertime> stated = FixedOvertimeParser.find(text.normal());
      if (stated.isPresent()) {
        return of(stated.get(), text, unit, wage);
      }
    }
    return NONE;
  }

  private static FoundOvertime of(
      StatedOvertime stated, AdText text, PayUnit unit, AmountRange wage) {
    Optional<Span> span = Optional.of(text.span(stated.start(), stated.end()));
    List<PayFinding> missing = new ArrayList<>();
    if (stated.amount().isEmpty()) {
      missing.add(PayFinding.of(PayFlag.FIXED_OVERTIME_AMOUNT_MISSING, span));
    }
    if (stated.hours().isEmpty()) {
      missing.add(PayFinding.of(PayFlag.FIXED_OVERTIME_HOURS_MISSING, span));
    }
    return new FoundOvertime(stated.inside(unit, wage), missing);
  }
}
