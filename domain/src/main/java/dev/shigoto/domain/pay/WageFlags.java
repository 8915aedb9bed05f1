package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is odd about a wage.
final class WageFlags {

  private static final int WIDE = 3;
  private static final double MOST_PER_HOUR = 20_000;
  private static final double LEAST_PER_HOUR = 400;

  private WageFlags() {}

  static List<PayFinding> of(FoundWage found, Pay pay, PayHours hours) {
    Set<PayFlag> flags = EnumSet.noneOf(PayFlag.class);
    StatedWage wage = found.wage();
    AmountRange range = wage.range();
    addPeriod(wage, flags);
    if (range.swapped()) {
      flags.add(PayFlag.MAX_BELOW_MIN);
    }
    if (range.min().isEmpty()) {
      flags.add(PayFlag.UPPER_END_ONLY);
    }
    if (range.most() >= WIDE * range.typical()) {
      flags.add(PayFlag.TOO_WIDE);
    }
    if (wage.part().kind() == WageKind.EXAMPLE) {
      flags.add(PayFlag.EXAMPLE_ONLY);
    }
    PayRange hourly = ComparablePay.hourly(pay, hours);
    boolean low = pay.unit() == PayUnit.HOUR && hourly.min() < LEAST_PER_HOUR;
    if (hourly.max() > MOST_PER_HOUR || low) {
      flags.add(PayFlag.IMPLAUSIBLE);
    }
    return flags.stream().map(it -> PayFinding.of(it, found.span())).toList();
  }

  private static void addPeriod(StatedWage wage, Set<PayFlag> flags) {
    WagePart part = wage.part();
    if (part.isWeekly()) {
      flags.add(PayFlag.WEEKLY_WAGE);
    } else if (part.isCorrected()) {
      flags.add(
          part.unit().orElseThrow() == PayUnit.HOUR
              ? tooMuchForAnHour(part.period())
              : PayFlag.UNIT_CORRECTED);
    } else if (part.period() == PayUnit.HOUR && wage.range().most() > PlausiblePay.MOST_PER_HOUR) {
      flags.add(PayFlag.HOURLY_TOO_HIGH);
    }
  }

  private static PayFlag tooMuchForAnHour(PayUnit period) {
    return switch (period) {
      case DAY -> PayFlag.HOURLY_LOOKS_DAILY;
      case MONTH -> PayFlag.HOURLY_LOOKS_MONTHLY;
      case YEAR -> PayFlag.HOURLY_LOOKS_ANNUAL;
      case HOUR -> PayFlag.HOURLY_TOO_HIGH;
    };
  }
}
