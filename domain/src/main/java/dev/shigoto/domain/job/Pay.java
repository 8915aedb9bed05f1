package dev.shigoto.domain.job;

import java.util.Optional;

/// What a job pays. At least one end of the range is known.
///
/// @param min the lower end, per unit
/// @param max the upper end, per unit, never below `min`
/// @param fixedOvertime the overtime pay contained in the range
public record Pay(
    PayUnit unit, Optional<Yen> min, Optional<Yen> max, Optional<FixedOvertime> fixedOvertime) {

  public Pay {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("pay needs a minimum or a maximum");
    }
    if (min.isPresent() && max.isPresent() && max.get().compareTo(min.get()) < 0) {
      throw new IllegalArgumentException(
          "pay maximum " + max.get().amount() + " is below its minimum " + min.get().amount());
    }
  }

  /// The guaranteed wage for one standard hour, without fixed overtime: what pay filters and pay
  /// sorting compare.
  public double hourlyMin() {
    return hourly(min.orElseGet(max::orElseThrow));
  }

  /// The best wage for one standard hour, without fixed overtime.
  public double hourlyMax() {
    return hourly(max.orElseGet(min::orElseThrow));
  }

  private double hourly(Yen wage) {
    long overtime = fixedOvertime.map(fixed -> fixed.amount().amount()).orElse(0L);
    return (double) Math.max(0, wage.amount() - overtime) / unit.hours();
  }
}
