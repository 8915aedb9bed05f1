package dev.shigoto.domain.ad;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a wage: 時給:920円〜950円, 月給30万円（固定残業代45時間分7万円を含む）, 年俸500万〜.
///
/// Where an ad states several wages the first counts.
public final class PayParser {

  private static final String UNIT = "時間給|時給|日給月給|日給|日当|月給|月収|基本給|固定給|年俸|年棒|年収|[日月年]額";
  private static final Pattern WAGE =
      Pattern.compile("(?<unit>" + UNIT + ")(?<gap>[^。]{0,20}?)" + AmountRange.PATTERN);
  private static final Pattern AMOUNTS = Pattern.compile(AmountRange.PATTERN);

  /// Between the unit and the first amount: words after which the amount is not the wage.
  private static final Pattern OTHER_MONEY = Pattern.compile("相談|交通|通勤|賞与|残業|手当(?!.{0,8}[含込])");

  private static final int LONGEST_PAY_FIELD = 200;

  private PayParser() {}

  /// The wage in a text that is about pay: where the unit is missing, the amount tells it.
  public static Optional<Pay> parse(String text) {
    String normal = AdText.normal(text);
    return withUnit(normal).or(() -> withoutUnit(normal));
  }

  /// The wage in a text about anything: only an amount behind 時給, 月給 and the like counts.
  public static Optional<Pay> find(String text) {
    return withUnit(AdText.normal(text));
  }

  private static Optional<Pay> withUnit(String text) {
    Matcher wage = WAGE.matcher(text);
    while (wage.find()) {
      Optional<AmountRange> range = AmountRange.of(wage, wage.group("gap"));
      if (range.isPresent() && !OTHER_MONEY.matcher(wage.group("gap")).find()) {
        return Optional.of(pay(unit(wage.group("unit")), range.get(), text));
      }
    }
    return Optional.empty();
  }

  private static Optional<Pay> withoutUnit(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST_PAY_FIELD));
    Matcher amounts = AMOUNTS.matcher(head);
    while (amounts.find()) {
      String before = head.substring(0, amounts.start());
      Optional<AmountRange> range = AmountRange.of(amounts, before);
      if (range.isPresent() && !OTHER_MONEY.matcher(before).find()) {
        return range.map(it -> pay(PlausiblePay.guess(it.typical()), it, text));
      }
    }
    return Optional.empty();
  }

  private static PayUnit unit(String word) {
    return switch (word.charAt(0)) {
      case '時' -> PayUnit.HOUR;
      case '日' -> word.equals("日給月給") ? PayUnit.MONTH : PayUnit.DAY;
      case '年' -> PayUnit.YEAR;
      default -> PayUnit.MONTH;
    };
  }

  private static Pay pay(PayUnit stated, AmountRange range, String text) {
    PayUnit unit = PlausiblePay.correct(stated, range.typical());
    Optional<FixedOvertime> overtime =
        FixedOvertimeParser.find(text).filter(fixed -> fixed.amount().amount() < range.typical());
    return new Pay(unit, range.min(), range.max(), overtime);
  }
}
