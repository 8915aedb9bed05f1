package dev.shigoto.domain.worktime;

import java.util.Optional;

/// The overtime that an ad announces.
///
/// @param hoursPerMonth on average; fixed overtime that is paid in advance is not meant
public record Overtime(Optional<OvertimeLevel> level, Stated hoursPerMonth) {

  public static final Overtime UNKNOWN = new Overtime(Optional.empty(), Stated.NOTHING);

  Overtime orElse(Overtime other) {
    return level.isEmpty() ? other : this;
  }
}
