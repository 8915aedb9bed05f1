package dev.shigoto.domain.worktime;

import java.time.Duration;
import java.util.List;

/// What an ad says of its hours.
///
/// @param text the ad's words with times written as 8:30〜17:30
/// @param shifts the stated times
public record WorkingHours(String text, List<Shift> shifts) {

  private static final Duration SHORT = Duration.ofHours(6);

  /// Forms have room for three shifts: a fourth, the one at night, may have been left out.
  private static final int ROOM_ON_FORMS = 3;

  public WorkingHours {
    shifts = List.copyOf(shifts);
  }

  /// Some of the work is at night.
  public boolean hasNightShift() {
    return shifts.stream().anyMatch(Shift::isNightShift);
  }

  /// All of the work is stated and none of it is at night.
  public boolean isByDay() {
    return !shifts.isEmpty()
        && shifts.size() < ROOM_ON_FORMS
        && shifts.stream().allMatch(Shift::isByDay);
  }

  /// A shift of fewer than six hours is offered.
  public boolean hasShortShift() {
    return shifts.stream().anyMatch(shift -> shift.length().compareTo(SHORT) < 0);
  }
}
