package dev.shigoto.demo;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;

/// How an ad writes what it pays.
final class PayText {

  private PayText() {}

  /// With the fixed overtime that the wage contains.
  static String of(Pay pay) {
    return plain(pay) + pay.fixedOvertime().map(PayText::overtime).orElse("");
  }

  /// For example 時給1,250円～1,400円, 年収420万円～550万円.
  static String plain(Pay pay) {
    String min = pay.min().map(yen -> amount(yen, pay.unit())).orElse("");
    String max = pay.max().map(yen -> "～" + amount(yen, pay.unit())).orElse("");
    return pay.unit().label() + min + max;
  }

  private static String overtime(FixedOvertime fixed) {
    return "（固定残業代"
        + fixed.hours().toHours()
        + "時間分"
        + grouped(fixed.amount().amount())
        + "円を含む。超過分は別途支給）";
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
