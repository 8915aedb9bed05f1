package dev.shigoto.domain.worktime;

import java.time.Duration;
import java.time.LocalTime;

/// One stretch of work; an `end` not after `start` is on the next day.
public record Shift(LocalTime start, LocalTime end) {

  private static final Duration SHORT = Duration.ofHours(6);
  private static final int DAY = 24 * 60;
  private static final int NIGHT_ENDS = 5 * 60;

  /// Work between 22 and 5 o'clock is night work (Labour Standards Act, article 37).
  private static final int NIGHT_STARTS = 22 * 60;

  /// Work past midnight of this length or more makes a shift what ads call 夜勤; a late evening or a
  /// baker's early morning does not.
  private static final int SMALL_HOURS = 120;

  private static final int NOON = 12 * 60;
  private static final int MORNING_ENDS = 13 * 60;
  private static final int EVENING_STARTS = 16 * 60;
  private static final int AFTERNOON_ENDS = 20 * 60;
  private static final int EARLIEST = 4 * 60;
  private static final int EARLY = 7 * 60;

  /// From start to end, breaks included.
  public Duration length() {
    return Duration.ofMinutes(endMinute() - startMinute());
  }

  /// Whether ads call it 夜勤.
  public boolean isNightShift() {
    int today = overlap(0, NIGHT_ENDS);
    int tomorrow = overlap(DAY, DAY + NIGHT_ENDS);
    return Math.max(today, tomorrow) >= SMALL_HOURS;
  }

  /// Whether no minute of it lies between 22 and 5 o'clock.
  public boolean isByDay() {
    return overlap(0, NIGHT_ENDS) == 0 && overlap(NIGHT_STARTS, DAY + NIGHT_ENDS) == 0;
  }

  /// Whether it begins at 7 o'clock or earlier, and not in the night.
  public boolean isEarly() {
    return startMinute() >= EARLIEST && startMinute() <= EARLY;
  }

  /// Whether it is short and over when the morning is.
  public boolean isInTheMorning() {
    return startMinute() >= EARLIEST && endMinute() <= MORNING_ENDS && isShort();
  }

  /// Whether it begins after noon and is over before the late evening.
  public boolean isInTheAfternoon() {
    return startMinute() >= NOON && startMinute() < EVENING_STARTS && endMinute() <= AFTERNOON_ENDS;
  }

  /// Whether it begins in the evening and is no night shift.
  public boolean isInTheEvening() {
    return startMinute() >= EVENING_STARTS && startMinute() < NIGHT_STARTS && !isNightShift();
  }

  /// Whether it is of fewer than six hours.
  public boolean isShort() {
    return length().compareTo(SHORT) < 0;
  }

  private int overlap(int from, int to) {
    return Math.max(0, Math.min(to, endMinute()) - Math.max(from, startMinute()));
  }

  private int startMinute() {
    return minute(start);
  }

  private int endMinute() {
    return end.isAfter(start) ? minute(end) : minute(end) + DAY;
  }

  private static int minute(LocalTime time) {
    return 60 * time.getHour() + time.getMinute();
  }
}
