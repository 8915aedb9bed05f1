package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.Yen;
import java.util.Optional;
import java.util.OptionalLong;

/// The amounts of one wage. 950円 is both ends of the range, 950円〜 and 950円以上 only the lower one,
/// 〜950円 and 950円まで only the upper one; 20〜30万円 shares its 万; ends in the wrong order are
/// swapped.
///
/// @param swapped whether the ad states the upper end first
record AmountRange(Optional<Yen> min, Optional<Yen> max, boolean swapped) {

  /// Below, it is no wage but a number of something else.
  static final long LEAST_WAGE = 300;

  private static final int MAN = 10_000; // 万

  static AmountRange exactly(long amount) {
    Optional<Yen> yen = Optional.of(new Yen(amount));
    return new AmountRange(yen, yen, false);
  }

  static AmountRange from(long amount) {
    return new AmountRange(Optional.of(new Yen(amount)), Optional.empty(), false);
  }

  static AmountRange upTo(long amount) {
    return new AmountRange(Optional.empty(), Optional.of(new Yen(amount)), false);
  }

  /// The range between two numbers, one of which may leave its 万 or 千 to the other; empty where
  /// they are no range of wages.
  static Optional<AmountRange> between(String first, String second) {
    OptionalLong low = JapaneseNumber.parse(first);
    OptionalLong high = JapaneseNumber.parse(second);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    long from = shared(low.getAsLong(), first, second);
    long to = shared(high.getAsLong(), second, first);
    if (to < LEAST_WAGE && from >= LEAST_WAGE) {
      return Optional.empty();
    }
    return Optional.of(
        new AmountRange(
            Optional.of(new Yen(Math.min(from, to))),
            Optional.of(new Yen(Math.max(from, to))),
            from > to));
  }

  private static long shared(long value, String text, String other) {
    if (value >= 1000 || JapaneseNumber.hasUnit(text)) {
      return value;
    }
    double exact = Double.parseDouble(text.replace(",", ""));
    if (other.contains("万")) {
      return Math.round(exact * MAN);
    }
    return other.matches(".*[千kK]") ? Math.round(exact * 1000) : value;
  }

  /// This range and `other` as one: what different people get for the same work.
  AmountRange with(AmountRange other) {
    boolean from = min.isPresent() && other.min.isPresent();
    boolean to = max.isPresent() && other.max.isPresent();
    return new AmountRange(
        from ? min.map(it -> least(it, other.min.orElseThrow())) : min,
        to ? max.map(it -> most(it, other.max.orElseThrow())) : Optional.empty(),
        swapped || other.swapped);
  }

  private static Yen least(Yen one, Yen other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Yen most(Yen one, Yen other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  AmountRange times(double factor) {
    return new AmountRange(
        min.map(it -> new Yen(Math.round(it.amount() * factor))),
        max.map(it -> new Yen(Math.round(it.amount() * factor))),
        swapped);
  }

  /// The amount that tells which period is paid.
  long typical() {
    return min.or(this::max).map(Yen::amount).orElse(0L);
  }

  long most() {
    return max.or(this::min).map(Yen::amount).orElse(0L);
  }
}
