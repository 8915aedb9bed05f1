package dev.shigoto.domain.worktime;

import java.util.OptionalDouble;

/// A number that an ad states: 週5日 is both ends, 週3日〜 only the lower one, 週20時間未満 only the upper
/// one, and nothing stated has neither.
public record Stated(OptionalDouble min, OptionalDouble max) {

  public static final Stated NOTHING = new Stated(OptionalDouble.empty(), OptionalDouble.empty());

  public Stated {
    if (min.isPresent() && max.isPresent() && min.getAsDouble() > max.getAsDouble()) {
      throw new IllegalArgumentException("from " + min + " to " + max + " is no range");
    }
  }

  public static Stated exactly(double value) {
    return between(value, value);
  }

  public static Stated atLeast(double value) {
    return new Stated(OptionalDouble.of(value), OptionalDouble.empty());
  }

  public static Stated atMost(double value) {
    return new Stated(OptionalDouble.empty(), OptionalDouble.of(value));
  }

  /// Ends in the wrong order are swapped.
  public static Stated between(double one, double other) {
    return new Stated(
        OptionalDouble.of(Math.min(one, other)), OptionalDouble.of(Math.max(one, other)));
  }

  public boolean isNothing() {
    return min.isEmpty() && max.isEmpty();
  }

  /// The number, where it is one and no range.
  public OptionalDouble value() {
    return min.equals(max) ? min : OptionalDouble.empty();
  }

  Stated orElse(Stated other) {
    return isNothing() ? other : this;
  }
}
