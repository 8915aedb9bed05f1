package dev.shigoto.domain.job;

import java.util.Locale;
import java.util.Optional;

/// Pay as people say it: 時給1,200円〜1,500円, 月給23万〜28万円, 年収400万円〜.
public final class PayText {

  private static final long MAN = 10_000;
  private static final long SEN = 1_000;

  private PayText() {}

  public static String of(Pay pay) {
    return of(pay.unit(), pay.min().map(Yen::amount), pay.max().map(Yen::amount));
  }

  /// @param min yen
  /// @param max yen
  public static String of(PayUnit unit, Optional<Long> min, Optional<Long> max) {
    return unit.label() + range(min, max);
  }

  private static String range(Optional<Long> min, Optional<Long> max) {
    if (min.isPresent() && max.isPresent()) {
      return min.equals(max) ? yen(min.get()) : range(min.get(), max.get());
    }
    return min.map(yen -> yen(yen) + "〜").or(() -> max.map(yen -> "〜" + yen(yen))).orElse("");
  }

  private static String range(long min, long max) {
    String lower = isRound(min) && isRound(max) ? man(min) : yen(min);
    return lower + "〜" + yen(max);
  }

  private static String yen(long amount) {
    return (isRound(amount) ? man(amount) : String.format(Locale.ROOT, "%,d", amount)) + "円";
  }

  /// Whether 万 with at most one decimal says it exactly.
  private static boolean isRound(long amount) {
    return amount >= MAN && amount % SEN == 0;
  }

  private static String man(long amount) {
    return amount % MAN == 0
        ? String.format(Locale.ROOT, "%,d万", amount / MAN)
        : String.format(Locale.ROOT, "%,.1f万", amount / (double) MAN);
  }
}
