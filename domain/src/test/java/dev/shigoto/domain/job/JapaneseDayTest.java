package dev.shigoto.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class JapaneseDayTest {

  @Test
  void the_day_begins_nine_hours_before_that_of_utc() {
    assertEquals(LocalDate.of(2026, 11, 20), JapaneseDay.of(Instant.parse("2026-11-19T15:00:00Z")));
    assertEquals(LocalDate.of(2026, 11, 19), JapaneseDay.of(Instant.parse("2026-11-19T14:59:59Z")));
  }

  /// What PostgreSQL's `infinity` and `-infinity` are read as.
  @Test
  void moments_beyond_every_calendar_have_a_day() {
    assertEquals(9999, JapaneseDay.of(OffsetDateTime.MAX.toInstant()).getYear());
    assertEquals(1, JapaneseDay.of(OffsetDateTime.MIN.toInstant()).getYear());
  }
}
