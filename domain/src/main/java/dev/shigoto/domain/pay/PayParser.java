package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import java.util.List;
import java.util.Optional;

/// Reads a wage: 時給:920円〜950円, 月給30万円（固定残業代45時間分7万円を含む）, 年俸500万〜. What is paid by
/// the piece is none.
public final class PayParser {

  private PayParser() {}

  /// The wage in a text that is about pay: where the unit is missing, the amount tells it.
  public static Optional<Pay> parse(String text) {
    String normal = AdText.normal(text);
    return pay(WageFinder.inPayField(normal), normal);
  }

  /// The wage in a text about anything: only an amount behind 時給, 月給 and the like counts.
  public static Optional<Pay> find(String text) {
    String normal = AdText.normal(text);
    return pay(WageFinder.inWords(normal), normal);
  }

  private static Optional<Pay> pay(List<WagePart> parts, String text) {
    return StatedWage.of(parts).flatMap(wage -> pay(wage, text));
  }

  private static Optional<Pay> pay(StatedWage wage, String text) {
    AmountRange range = wage.range();
    Optional<FixedOvertime> overtime =
        FixedOvertimeParser.find(text)
            .flatMap(it -> wage.unit().flatMap(unit -> it.inside(unit, range)));
    return wage.unit().map(unit -> new Pay(unit, range.min(), range.max(), overtime));
  }
}
