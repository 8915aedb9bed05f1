package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What texts say of days off, before anything is concluded from it.
final class OffFindings {

  private OptionalInt annual = OptionalInt.empty();
  private OptionalInt paidLeave = OptionalInt.empty();
  private Stated perMonth = Stated.NOTHING;
  private final Set<OffPattern> patterns = EnumSet.noneOf(OffPattern.class);
  private final Set<OffDay> days = EnumSet.noneOf(OffDay.class);
  private final Set<LongHoliday> longHolidays = EnumSet.noneOf(LongHoliday.class);
  private final List<TimeEvidence> evidence = new ArrayList<>();
  private List<Span> unread = List.of();

  /// What one text says. The order matters: words that one reader has taken are gone for the next.
  static OffFindings of(AdText text) {
    boolean aboutDaysOff = text.field() == AdField.HOLIDAYS;
    OffFindings found = new OffFindings();
    Unread unread = new Unread(text);
    found.annual = OffNumbers.annual(unread, aboutDaysOff);
    found.paidLeave = PaidLeave.read(unread);
    OffPatterns.read(unread, aboutDaysOff, found.patterns);
    found.perMonth = OffNumbers.perMonth(unread, aboutDaysOff);
    LongHolidays.read(unread, aboutDaysOff, found.longHolidays);
    NamedDays.read(unread, aboutDaysOff, found.days);
    found.settle();
    found.evidence.addAll(unread.evidence());
    if (aboutDaysOff) {
      OffFillers.drop(unread);
      found.unread = unread.rest();
    }
    return found;
  }

  /// 土日祝 is what every week has, unless some weeks have less.
  private void settle() {
    boolean someWeeks = patterns.contains(OffPattern.SOME_WEEKS_TWO);
    boolean none = patterns.contains(OffPattern.NONE);
    boolean all =
        days.containsAll(EnumSet.of(OffDay.SATURDAY, OffDay.SUNDAY, OffDay.PUBLIC_HOLIDAYS));
    if (all && !someWeeks && !none) {
      patterns.add(OffPattern.WEEKENDS_AND_HOLIDAYS);
    }
  }

  void addWhereSilent(OffFindings other) {
    Set<TimeMatter> known = EnumSet.noneOf(TimeMatter.class);
    evidence.forEach(it -> known.add(it.matter()));
    annual = annual.isPresent() ? annual : other.annual;
    paidLeave = paidLeave.isPresent() ? paidLeave : other.paidLeave;
    perMonth = perMonth.orElse(other.perMonth);
    if (patterns.isEmpty() && days.isEmpty()) {
      patterns.addAll(other.patterns);
      days.addAll(other.days);
    }
    longHolidays.addAll(other.longHolidays);
    unread = unread.isEmpty() ? other.unread : unread;
    other.evidence.stream()
        .filter(it -> it.matter() == TimeMatter.LONG_HOLIDAYS || !known.contains(it.matter()))
        .forEach(evidence::add);
  }

  DaysOff daysOff() {
    return new DaysOff(annual, patterns, days, perMonth, longHolidays, paidLeave, evidence, unread);
  }
}
