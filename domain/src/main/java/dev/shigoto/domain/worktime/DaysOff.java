package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The days off, as far as an ad says so.
///
/// @param annual 年間休日, paid leave not counted
/// @param patterns all that the ad states; none follows from another here
/// @param days that are free in every week in which nothing else is said
/// @param perMonth 月8日休み
/// @param paidLeave days after six months of employment
/// @param unread statements of the field for days off that were not understood
public record DaysOff(
    OptionalInt annual,
    Set<OffPattern> patterns,
    Set<OffDay> days,
    Stated perMonth,
    Set<LongHoliday> longHolidays,
    OptionalInt paidLeave,
    List<TimeEvidence> evidence,
    List<Span> unread) {

  public static final DaysOff UNKNOWN =
      new DaysOff(
          OptionalInt.empty(),
          Set.of(),
          Set.of(),
          Stated.NOTHING,
          Set.of(),
          OptionalInt.empty(),
          List.of(),
          List.of());

  public DaysOff {
    patterns = ordered(OffPattern.class, patterns);
    days = ordered(OffDay.class, days);
    longHolidays = ordered(LongHoliday.class, longHolidays);
    evidence = List.copyOf(evidence);
    unread = List.copyOf(unread);
  }

  /// The most telling pattern.
  public Optional<OffPattern> pattern() {
    return patterns.stream().findFirst();
  }

  /// Free days of every week, where the ad says how many.
  OptionalInt perWeek() {
    return patterns.stream().mapToInt(OffPattern::everyWeek).filter(it -> it > 0).findFirst();
  }

  private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
  }
}
