package dev.shigoto.demo;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.util.Locale;

/// How an ad writes what it pays.
final class PayText {

  private PayText() {}

  /// For example 時給1,250円～1,400円, 年収420万円～550万円.
  static String of(Pay pay) {
    String min = pay.min().map(yen -> amount(yen, pay.unit())).orElse("");
    String max = pay.max().map(yen -> "～" + amount(yen, pay.unit())).orElse("");
    return pay.unit().label() + min + max + pay.fixedOvertime().map(PayText::overtime).orElse("");
  }

  private static String overtime(FixedOvertime fixed) {
    return String.format(
        Locale.ROOT,
        "（固定残業代%d時間分%,d円を含む。超過分は別途支給）",
        fixed.hours().toHours(),
        fixed.amount().amount());
  }

  private static String amount(Yen yen, PayUnit unit) {
    return unit == PayUnit.YEAR ? yen.amount() / 10_000 + "万円" : grouped(yen.amount()) + "円";
  }

  private static String grouped(long amount) {
    return amount < 1000
        ? Long.toString(amount)
        : grouped(amount / 1000) + "," + Long.toString(1000 + amount % 1000).substring(1);
  }
}
