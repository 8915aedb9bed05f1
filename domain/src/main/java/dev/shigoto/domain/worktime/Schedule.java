package dev.shigoto.domain.worktime;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// How an ad lays out the work over the day and the week.
///
/// @param shifts stated times of work, breaks included
/// @param windows times somewhere within which the work is: 8時〜20時の間の4時間
/// @param breakMinutes of one shift, in all
/// @param coreTime of a flexible schedule
/// @param weekdays on which the ad says that work is done; empty where it does not say
public record Schedule(
    List<Shift> shifts,
    List<Shift> windows,
    OptionalInt breakMinutes,
    Optional<Shift> coreTime,
    Set<WorkPattern> patterns,
    Set<DayOfWeek> weekdays) {

  public static final Schedule UNKNOWN =
      new Schedule(List.of(), List.of(), OptionalInt.empty(), Optional.empty(), Set.of(), Set.of());

  public Schedule {
    shifts = List.copyOf(shifts);
    windows = List.copyOf(windows);
    patterns = ordered(WorkPattern.class, patterns);
    weekdays = ordered(DayOfWeek.class, weekdays);
  }

  private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
  }
}
