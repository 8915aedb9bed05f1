package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What texts say of working time, before anything is concluded from it.
final class TimeFindings {

  private static final int FEW_HOURS = 3; // less than a window has, more than a break takes

  private List<Shift> shifts = List.of();
  private List<Shift> windows = List.of();
  private List<Integer> breaks = List.of();
  private Optional<Shift> core = Optional.empty();
  private Set<DayOfWeek> weekdays = Set.of();
  private Workload workload = Workload.NOTHING;
  private Overtime overtime = Overtime.UNKNOWN;
  private final Set<WorkPattern> patterns = EnumSet.noneOf(WorkPattern.class);
  private final Set<Negotiable> negotiable = EnumSet.noneOf(Negotiable.class);
  private final List<TimeEvidence> evidence = new ArrayList<>();
  private List<Span> unread = List.of();

  /// What one text says. The order matters: words that one reader has taken are gone for the next.
  static TimeFindings of(AdText text) {
    boolean aboutHours = text.field() == AdField.WORKING_HOURS;
    TimeFindings found = new TimeFindings();
    Unread unread = new Unread(text);
    found.overtime = OvertimeWords.read(unread);
    found.negotiable.addAll(NegotiableWords.read(unread));
    found.readTimes(Timetable.read(unread));
    found.patterns.addAll(WorkPatterns.read(unread));
    found.workload = WorkloadWords.read(unread, aboutHours);
    found.weekdays = WorkWeekdays.read(unread, aboutHours);
    found.evidence.addAll(unread.evidence());
    if (aboutHours) {
      HoursFillers.drop(unread);
      found.unread = unread.rest();
    }
    return found;
  }

  private void readTimes(Timetable table) {
    shifts = table.shifts();
    windows = table.windows();
    breaks = table.breaks();
    core = table.core();
  }

  void addWhereSilent(TimeFindings other) {
    Set<TimeMatter> known = EnumSet.noneOf(TimeMatter.class);
    evidence.forEach(it -> known.add(it.matter()));
    boolean timesKnown = !shifts.isEmpty() || !windows.isEmpty();
    if (!timesKnown) {
      shifts = other.shifts;
      windows = other.windows;
    }
    breaks = breaks.isEmpty() ? other.breaks : breaks;
    core = core.or(() -> other.core);
    weekdays = weekdays.isEmpty() ? other.weekdays : weekdays;
    workload = workload.orElse(other.workload);
    overtime = overtime.orElse(other.overtime);
    patterns.addAll(other.patterns);
    negotiable.addAll(other.negotiable);
    unread = unread.isEmpty() ? other.unread : unread;
    other.evidence.stream()
        .filter(it -> isNews(it.matter(), known, timesKnown))
        .forEach(evidence::add);
  }

  private static boolean isNews(TimeMatter matter, Set<TimeMatter> known, boolean timesKnown) {
    return switch (matter) {
      case PATTERN, NEGOTIABLE -> true;
      case SHIFT, WINDOW -> !timesKnown;
      default -> !known.contains(matter);
    };
  }

  WorkingTime workingTime(DaysOff daysOff) {
    splitWindows();
    if (isFixed()) {
      patterns.add(WorkPattern.FIXED);
    }
    Schedule schedule = new Schedule(shifts, windows, oneBreak(), core, patterns, weekdays);
    return new WorkingTime(
        schedule,
        workload,
        HoursWorked.of(schedule, breaks, workload, daysOff),
        overtime,
        negotiable,
        evidence,
        unread);
  }

  /// One shift in the field for hours, and not a word of any other way to work.
  private boolean isFixed() {
    boolean stated =
        evidence.stream()
            .filter(it -> it.matter() == TimeMatter.SHIFT)
            .anyMatch(it -> it.span().field() == AdField.WORKING_HOURS);
    boolean chosen =
        negotiable.contains(Negotiable.HOURS) || negotiable.contains(Negotiable.CHOICE_OF_SHIFT);
    return stated && shifts.size() == 1 && windows.isEmpty() && patterns.isEmpty() && !chosen;
  }

  /// 8時〜20時, 実働4時間〜: nobody works all of that time.
  private void splitWindows() {
    double most = workload.hoursPerDay().max().orElse(workload.hoursPerDay().min().orElse(24));
    List<Shift> wide =
        shifts.stream().filter(it -> it.length().toMinutes() / 60.0 - most > FEW_HOURS).toList();
    if (wide.size() == shifts.size() && !wide.isEmpty()) {
      windows = wide;
      shifts = List.of();
    }
  }

  private OptionalInt oneBreak() {
    return breaks.stream().distinct().count() == 1
        ? OptionalInt.of(breaks.getFirst())
        : OptionalInt.empty();
  }
}
