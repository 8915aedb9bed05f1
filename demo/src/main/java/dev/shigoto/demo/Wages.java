package dev.shigoto.demo;

import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.Yen;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a trade pays where: never less than the minimum wage of the prefecture.
final class Wages {

  /// 40 hours a week; what a month's wage is divided by to compare it with the minimum wage.
  private static final int HOURS_A_MONTH = 173;

  private static final double OVERTIME_RATE = 1.25;
  private static final int MIDDLE_MINIMUM = 1121;
  private static final Set<String> DAILY = Set.of("build", "guardday", "delivery");
  private static final Set<String> YEARLY = Set.of("it", "sales", "estate");

  private final Map<Prefecture, Integer> minimums =
      new TextFile("minimum-wages.tsv")
          .rows(2).stream()
              .collect(Collectors.toMap(Wages::prefecture, row -> Integer.valueOf(row.get(1))));

  Pay draw(Trade trade, EmploymentType type, Prefecture prefecture, boolean overtime, Dice dice) {
    int minimum = minimums.getOrDefault(prefecture, MIDDLE_MINIMUM);
    return switch (unit(trade, type, dice)) {
      case HOUR -> hourly(trade, minimum, dice);
      case DAY -> daily(trade, minimum, dice);
      case MONTH -> monthly(trade, minimum, overtime, dice);
      case YEAR -> yearly(trade, minimum, dice);
    };
  }

  private static PayUnit unit(Trade trade, EmploymentType type, Dice dice) {
    return switch (type) {
      case PART_TIME ->
          trade.hours().contains("guardday") && dice.chance(60) ? PayUnit.DAY : PayUnit.HOUR;
      case DISPATCH, OTHER, INTERNSHIP -> PayUnit.HOUR;
      case FREELANCE -> PayUnit.DAY;
      case CONTRACT -> PayUnit.MONTH;
      case FULL_TIME -> fullTimeUnit(trade, dice);
    };
  }

  private static PayUnit fullTimeUnit(Trade trade, Dice dice) {
    if (DAILY.contains(trade.hours().getLast())) {
      return dice.chance(35) ? PayUnit.DAY : PayUnit.MONTH;
    }
    boolean yearly = YEARLY.contains(trade.hours().getLast()) && trade.monthlyThousands() >= 300;
    return yearly && dice.chance(35) ? PayUnit.YEAR : PayUnit.MONTH;
  }

  private static Pay hourly(Trade trade, int minimum, Dice dice) {
    int percent = trade.hourlyPercent() + dice.between(-2, 9);
    int min = Math.max(minimum, roundUp(minimum * percent / 100.0, 10));
    return pay(PayUnit.HOUR, min, dice.chance(55) ? 10 * dice.between(3, 35) : 0);
  }

  private static Pay daily(Trade trade, int minimum, Dice dice) {
    int hour = minimum * (trade.hourlyPercent() + dice.between(0, 12)) / 100;
    return pay(
        PayUnit.DAY, roundUp(hour * 8.0, 500), dice.chance(65) ? 500 * dice.between(2, 10) : 0);
  }

  private static Pay monthly(Trade trade, int minimum, boolean overtime, Dice dice) {
    int base = monthlyBase(trade, minimum, dice);
    int width = dice.chance(85) ? 1000 * dice.between(10, base / 2500) : 0;
    if (!overtime) {
      return pay(PayUnit.MONTH, base, width);
    }
    int hours = dice.pick(List.of(15, 20, 30, 40, 45));
    int extra = roundUp(base * OVERTIME_RATE * hours / HOURS_A_MONTH, 1000);
    FixedOvertime fixed = new FixedOvertime(new Yen(extra), Duration.ofHours(hours));
    Yen min = new Yen(base + extra);
    return new Pay(
        PayUnit.MONTH,
        Optional.of(min),
        Optional.of(new Yen(base + extra + width)),
        Optional.of(fixed));
  }

  private static Pay yearly(Trade trade, int minimum, Dice dice) {
    int base = roundUp(monthlyBase(trade, minimum, dice) * 14.0, 100_000);
    return pay(PayUnit.YEAR, base, 500_000 * dice.between(1, 6));
  }

  /// Wages differ between prefectures about as much as the minimum wages do.
  private static int monthlyBase(Trade trade, int minimum, Dice dice) {
    double middle = trade.monthlyThousands() * 1000.0 * minimum / MIDDLE_MINIMUM;
    int floor = roundUp((double) minimum * HOURS_A_MONTH, 1000);
    return Math.max(floor, roundUp(middle * dice.between(86, 112) / 100, 1000));
  }

  private static Pay pay(PayUnit unit, int min, int width) {
    Optional<Yen> max = width > 0 ? Optional.of(new Yen(min + width)) : Optional.empty();
    return new Pay(unit, Optional.of(new Yen(min)), max, Optional.empty());
  }

  private static int roundUp(double amount, int step) {
    return (int) Math.ceil(amount / step) * step;
  }

  private static Prefecture prefecture(List<String> row) {
    return Prefecture.ofLabel(row.getFirst()).orElseThrow();
  }
}
