package dev.shigoto.domain.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  @ParameterizedTest
  @CsvSource({
    "Asia/Tokyo,        8, 2026-11-20T00:00:00Z, 2026-11-20T23:00:00Z", // nine there: tomorrow
    "Asia/Tokyo,        8, 2026-11-19T22:59:59Z, 2026-11-19T23:00:00Z",
    "Asia/Tokyo,        8, 2026-11-19T23:00:00Z, 2026-11-20T23:00:00Z", // not twice
    "America/New_York,  2, 2026-03-08T05:00:00Z, 2026-03-08T07:00:00Z", // no 2:00 that day: 3:00
    "America/New_York,  2, 2026-03-08T07:00:00Z, 2026-03-09T06:00:00Z",
    "America/New_York,  1, 2026-11-01T04:30:00Z, 2026-11-01T05:00:00Z", // 1:00 comes twice
    "America/New_York,  1, 2026-11-01T05:00:00Z, 2026-11-02T06:00:00Z", // and counts once
    "Australia/Lord_Howe, 2, 2026-10-03T14:00:00Z, 2026-10-03T15:30:00Z", // a gap of 30 min
    "Pacific/Apia,      8, 2011-12-29T17:59:00Z, 2011-12-29T18:00:00Z",
    "Pacific/Apia,      8, 2011-12-29T18:00:00Z, 2011-12-30T18:00:00Z" // a day that never was
  })
  void a_daily_turn_is_the_next_such_hour(ZoneId zone, int hour, Instant now, Instant next) {
    assertEquals(next, new Schedule(Cadence.DAILY, hour, DayOfWeek.MONDAY, zone).next(now));
  }

  @ParameterizedTest
  @CsvSource({
    "FRIDAY, 2026-11-20T00:00:00Z, 2026-11-26T23:00:00Z", // it is Friday, and past eight
    "FRIDAY, 2026-11-19T22:00:00Z, 2026-11-19T23:00:00Z",
    "SUNDAY, 2026-11-20T00:00:00Z, 2026-11-21T23:00:00Z"
  })
  void a_weekly_turn_is_the_next_such_day(DayOfWeek day, Instant now, Instant next) {
    assertEquals(next, new Schedule(Cadence.WEEKLY, 8, day, Schedule.JAPAN).next(now));
  }

  @ParameterizedTest
  @CsvSource({
    "22, 7, 2026-11-20T12:59:59Z, 2026-11-20T12:59:59Z", // 21:59 in Japan
    "22, 7, 2026-11-20T13:00:00Z, 2026-11-20T22:00:00Z", // 22:00, until seven
    "22, 7, 2026-11-20T21:00:00Z, 2026-11-20T22:00:00Z",
    "22, 7, 2026-11-20T22:00:00Z, 2026-11-20T22:00:00Z",
    "9, 17, 2026-11-20T03:00:00Z, 2026-11-20T08:00:00Z",
    "22, 0, 2026-11-20T14:30:00Z, 2026-11-20T15:00:00Z"
  })
  void quiet_hours_end_at_their_last(int from, int to, Instant now, Instant welcome) {
    assertEquals(welcome, new QuietHours(from, to).after(now, Schedule.JAPAN));
  }
}
