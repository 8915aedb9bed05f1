package dev.shigoto.domain.facts;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.worktime.Negotiable;
import dev.shigoto.domain.worktime.OvertimeLevel;
import dev.shigoto.domain.worktime.Shift;
import dev.shigoto.domain.worktime.Stated;
import dev.shigoto.domain.worktime.TimeEvidence;
import dev.shigoto.domain.worktime.WorkPattern;
import dev.shigoto.domain.worktime.WorkingTime;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Working time; hours are without breaks and overtime.
///
/// @param windows times within which the work lies
/// @param hoursPerMonth on average over the year
public record WorkingTimeSheet(
    List<Times> shifts,
    List<Times> windows,
    OptionalInt breakMinutes,
    Optional<Times> coreTime,
    Set<WorkPattern> patterns,
    Set<DayOfWeek> weekdays,
    OptionalDouble hoursPerDay,
    OptionalDouble daysPerWeek,
    OptionalDouble hoursPerWeek,
    OptionalDouble hoursPerMonth,
    Optional<OvertimeLevel> overtime,
    Numbers overtimeHoursPerMonth,
    Set<Negotiable> negotiable,
    List<Span> spans,
    List<Span> unread) {

  /// For example 22:00 and 07:00; an end that is not after the start is on the next day.
  public record Times(String start, String end) {}

  /// From, to, or both the same.
  public record Numbers(OptionalDouble min, OptionalDouble max) {

    static Numbers of(Stated stated) {
      return new Numbers(stated.min(), stated.max());
    }
  }

  static WorkingTimeSheet of(WorkingTime time) {
    return new WorkingTimeSheet(
        time.schedule().shifts().stream().map(WorkingTimeSheet::times).toList(),
        time.schedule().windows().stream().map(WorkingTimeSheet::times).toList(),
        time.schedule().breakMinutes(),
        time.schedule().coreTime().map(WorkingTimeSheet::times),
        time.schedule().patterns(),
        time.schedule().weekdays(),
        rounded(time.hoursPerDay()),
        rounded(time.daysPerWeek()),
        rounded(time.hoursPerWeek()),
        rounded(time.hoursPerMonth()),
        time.overtime().level(),
        Numbers.of(time.overtime().hoursPerMonth()),
        time.negotiable(),
        time.evidence().stream().map(TimeEvidence::span).toList(),
        time.unread());
  }

  private static Times times(Shift shift) {
    return new Times(shift.start().toString(), shift.end().toString());
  }

  /// To hundredths.
  private static OptionalDouble rounded(OptionalDouble value) {
    return value.isEmpty()
        ? value
        : OptionalDouble.of(Math.round(100 * value.getAsDouble()) / 100.0);
  }
}
