package dev.shigoto.domain.worktime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One figure for each measure of working time, where the ad states one or where one follows.
public record HoursWorked(
    Optional<Figure> perDay,
    Optional<Figure> daysPerWeek,
    Optional<Figure> perWeek,
    Optional<Figure> perMonth) {

  public static final HoursWorked UNKNOWN =
      new HoursWorked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final int DAYS_OF_YEAR = 365;
  private static final double WEEKS_OF_MONTH = DAYS_OF_YEAR / 7.0 / 12;

  /// What follows from a text.
  ///
  /// @param breaks minutes; one for all shifts, one for each, or none where the ad names none
  static HoursWorked of(
      Schedule schedule, List<Integer> breaks, Workload workload, DaysOff daysOff) {
    Optional<Figure> perDay =
        stated(workload.hoursPerDay()).or(() -> UsualDay.of(schedule.shifts(), breaks));
    Optional<Figure> days = stated(workload.daysPerWeek()).or(() -> days(schedule, daysOff));
    Optional<Figure> perWeek =
        stated(workload.hoursPerWeek())
            .or(() -> product(perDay, days, 1))
            .filter(it -> it.value() <= 60);
    Optional<Figure> perMonth =
        stated(workload.hoursPerMonth())
            .or(() -> ofDays(perDay, workload.daysPerMonth()))
            .or(() -> ofYear(perDay, days, daysOff))
            .or(() -> perWeek.map(it -> derived(it, WEEKS_OF_MONTH)));
    return new HoursWorked(perDay, days, perWeek, perMonth);
  }

  private static Optional<Figure> stated(Stated range) {
    OptionalDouble value = range.value();
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Figure(value.getAsDouble(), Basis.STATED));
  }

  /// Two days off in every week leave five.
  private static Optional<Figure> days(Schedule schedule, DaysOff daysOff) {
    if (!schedule.weekdays().isEmpty()) {
      return Optional.of(new Figure(schedule.weekdays().size(), Basis.DERIVED));
    }
    return daysOff.perWeek().stream().mapToObj(it -> new Figure(7 - it, Basis.DERIVED)).findFirst();
  }

  private static Optional<Figure> ofDays(Optional<Figure> perDay, Stated daysPerMonth) {
    return product(perDay, stated(daysPerMonth), 1);
  }

  /// The days of the year that are not free, for somebody who works on all others.
  private static Optional<Figure> ofYear(
      Optional<Figure> perDay, Optional<Figure> daysPerWeek, DaysOff daysOff) {
    boolean fewDays = daysPerWeek.filter(it -> it.value() < 5).isPresent();
    if (daysOff.annual().isEmpty() || fewDays) {
      return Optional.empty();
    }
    int days = DAYS_OF_YEAR - daysOff.annual().getAsInt();
    return perDay.map(it -> derived(it, days / 12.0));
  }

  private static Optional<Figure> product(
      Optional<Figure> one, Optional<Figure> other, double factor) {
    return one.flatMap(a -> other.map(b -> derived(a, b.value() * factor)));
  }

  private static Figure derived(Figure figure, double factor) {
    Basis basis = figure.basis() == Basis.USUAL_BREAK ? Basis.USUAL_BREAK : Basis.DERIVED;
    return new Figure(figure.value() * factor, basis);
  }
}
