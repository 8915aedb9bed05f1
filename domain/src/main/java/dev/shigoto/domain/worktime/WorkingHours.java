package dev.shigoto.domain.worktime;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/// What an ad says of its hours.
///
/// @param text the ad's words with times written as 8:30〜17:30
/// @param shifts the stated times
public record WorkingHours(String text, List<Shift> shifts) {

  /// With breaks; what is longer is one of the night, or a stretch in which the worker chooses.
  private static final Duration LONGEST = Duration.ofHours(10);

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

  /// Some of the work is between 22 and 5 o'clock. A stretch in which the worker chooses does not
  /// say so.
  public boolean hasLateHours() {
    return shifts.stream().anyMatch(shift -> isOneShift(shift) && !shift.isByDay());
  }

  /// Some of the work begins early in the morning.
  public boolean hasEarlyStart() {
    return shifts.stream().anyMatch(shift -> isOneShift(shift) && shift.isEarly());
  }

  /// All of the work is stated and lies in the morning. Of several times of a day nobody can tell
  /// which are a choice, and which are worked in turn or on the same day.
  public boolean isInTheMorning() {
    return isAll(Shift::isInTheMorning);
  }

  /// All of the work is stated and lies in the afternoon.
  public boolean isInTheAfternoon() {
    return isAll(Shift::isInTheAfternoon);
  }

  /// All of the work is stated and begins in the evening.
  public boolean isInTheEvening() {
    return isAll(Shift::isInTheEvening);
  }

  private boolean isAll(Predicate<Shift> kind) {
    return !shifts.isEmpty() && shifts.stream().allMatch(kind);
  }

  private static boolean isOneShift(Shift shift) {
    return shift.length().compareTo(LONGEST) <= 0;
  }

  /// A shift of fewer than six hours is offered.
  public boolean hasShortShift() {
    return shifts.stream().anyMatch(Shift::isShort);
  }
}
