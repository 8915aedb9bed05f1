package dev.shigoto.domain.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// When a saved search has its turns, by the clocks of its owner.
///
/// @param hour of the day, 0 to 23; does not matter to instant ones
/// @param day of the week; matters to weekly ones alone
public record Schedule(Cadence cadence, int hour, DayOfWeek day, ZoneId zone) {

  /// Where seekers live who say nothing else.
  public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /// Every morning at eight in Japan.
  public static final Schedule USUAL = new Schedule(Cadence.DAILY, 8, DayOfWeek.MONDAY, JAPAN);

  public Schedule {
    if (hour < 0 || hour > 23) {
      throw new IllegalArgumentException("sendHour must be 0 to 23, but was " + hour);
    }
  }

  /// The first turn after `moment`. An hour that a change of the clocks leaves out comes as much
  /// later as it is long; one that comes twice counts once.
  public Instant next(Instant moment) {
    return switch (cadence) {
      case INSTANT -> moment;
      case DAILY -> nextFrom(today(moment), 1, moment);
      case WEEKLY -> nextFrom(today(moment).with(TemporalAdjusters.nextOrSame(day)), 7, moment);
    };
  }

  private LocalDate today(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  private Instant nextFrom(LocalDate first, int days, Instant moment) {
    Instant turn = at(first);
    return turn.isAfter(moment) ? turn : at(first.plusDays(days));
  }

  private Instant at(LocalDate date) {
    return ZonedDateTime.of(date, LocalTime.of(hour, 0), zone).toInstant();
  }
}
