package dev.shigoto.domain.facts;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.facts.WorkingTimeSheet.Numbers;
import dev.shigoto.domain.worktime.DaysOff;
import dev.shigoto.domain.worktime.LongHoliday;
import dev.shigoto.domain.worktime.OffDay;
import dev.shigoto.domain.worktime.OffPattern;
import dev.shigoto.domain.worktime.TimeEvidence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Days off.
///
/// @param annual 年間休日
/// @param pattern the most telling of `patterns`
/// @param label what seekers read of it; empty where there is none
/// @param paidLeave days after six months of employment
public record DaysOffSheet(
    OptionalInt annual,
    Optional<OffPattern> pattern,
    String label,
    Set<OffPattern> patterns,
    Set<OffDay> days,
    Numbers perMonth,
    Set<LongHoliday> longHolidays,
    OptionalInt paidLeave,
    List<Span> spans,
    List<Span> unread) {

  static DaysOffSheet of(DaysOff off) {
    return new DaysOffSheet(
        off.annual(),
        off.pattern(),
        off.pattern().map(OffPattern::label).orElse(""),
        off.patterns(),
        off.days(),
        Numbers.of(off.perMonth()),
        off.longHolidays(),
        off.paidLeave(),
        off.evidence().stream().map(TimeEvidence::span).toList(),
        off.unread());
  }
}
