package dev.shigoto.domain.worktime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Facts in the short spelling of the golden tables.
final class Written {

  private final List<String> parts = new ArrayList<>();

  private Written() {}

  static String workingTime(WorkingTime time) {
    Written written = new Written();
    Schedule schedule = time.schedule();
    written.add("shift", schedule.shifts().stream().map(Written::shift).toList());
    written.add("window", schedule.windows().stream().map(Written::shift).toList());
    schedule.breakMinutes().ifPresent(it -> written.add("break", List.of("" + it)));
    schedule.coreTime().ifPresent(it -> written.add("core", List.of(shift(it))));
    written.add("pattern", schedule.patterns());
    String weekdays =
        schedule.weekdays().stream().map(it -> "" + it.getValue()).collect(Collectors.joining());
    written.add("weekdays", weekdays.isEmpty() ? List.of() : List.of(weekdays));
    written.workload(time.workload());
    written.overtime(time.overtime());
    written.add("negotiable", time.negotiable());
    return String.join(" ", written.parts);
  }

  static String daysOff(DaysOff off) {
    Written written = new Written();
    off.annual().ifPresent(it -> written.add("annual", List.of("" + it)));
    written.add("pattern", off.patterns());
    String days = off.days().stream().map(OffDay::label).collect(Collectors.joining());
    written.add("days", days.isEmpty() ? List.of() : List.of(days));
    written.range("month", off.perMonth());
    written.add("long", off.longHolidays());
    off.paidLeave().ifPresent(it -> written.add("paid", List.of("" + it)));
    return String.join(" ", written.parts);
  }

  private void workload(Workload workload) {
    range("dweek", workload.daysPerWeek());
    range("hweek", workload.hoursPerWeek());
    range("day", workload.hoursPerDay());
    range("dmonth", workload.daysPerMonth());
    range("hmonth", workload.hoursPerMonth());
  }

  private void overtime(Overtime overtime) {
    String hours =
        overtime.hoursPerMonth().isNothing() ? "" : "/" + written(overtime.hoursPerMonth());
    overtime.level().ifPresent(it -> add("overtime", List.of(it + hours)));
  }

  private void range(String name, Stated range) {
    if (!range.isNothing()) {
      add(name, List.of(written(range)));
    }
  }

  private static String written(Stated range) {
    return range.value().isPresent()
        ? number(range.value())
        : number(range.min()) + ".." + number(range.max());
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "" : ("" + value.getAsDouble()).replaceAll("\\.0$", "");
  }

  private static String shift(Shift shift) {
    return time(shift.start().toString()) + "-" + time(shift.end().toString());
  }

  private static String time(String iso) {
    return iso.replaceFirst("^0", "");
  }

  private void add(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      parts.add(
          name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(",")));
    }
  }
}
