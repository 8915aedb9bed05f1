package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// When and how much work there is, as far as an ad says so.
///
/// @param workload what the ad states, as ranges
/// @param hours the one figure of each that the ad states, or that follows from what it states
/// @param unread statements of the field for working hours that were not understood
public record WorkingTime(
    Schedule schedule,
    Workload workload,
    HoursWorked hours,
    Overtime overtime,
    Set<Negotiable> negotiable,
    List<TimeEvidence> evidence,
    List<Span> unread) {

  public static final WorkingTime UNKNOWN =
      new WorkingTime(
          Schedule.UNKNOWN,
          Workload.NOTHING,
          HoursWorked.UNKNOWN,
          Overtime.UNKNOWN,
          Set.of(),
          List.of(),
          List.of());

  public WorkingTime {
    EnumSet<Negotiable> copy = EnumSet.noneOf(Negotiable.class);
    copy.addAll(negotiable);
    negotiable = Collections.unmodifiableSet(copy);
    evidence = List.copyOf(evidence);
    unread = List.copyOf(unread);
  }

  /// Without breaks and overtime.
  public OptionalDouble hoursPerDay() {
    return value(hours.perDay());
  }

  public OptionalDouble daysPerWeek() {
    return value(hours.daysPerWeek());
  }

  /// Without breaks and overtime.
  public OptionalDouble hoursPerWeek() {
    return value(hours.perWeek());
  }

  /// Without breaks and overtime, on average over the year.
  public OptionalDouble hoursPerMonth() {
    return value(hours.perMonth());
  }

  private static OptionalDouble value(Optional<Figure> figure) {
    return figure.map(it -> OptionalDouble.of(it.value())).orElse(OptionalDouble.empty());
  }
}
