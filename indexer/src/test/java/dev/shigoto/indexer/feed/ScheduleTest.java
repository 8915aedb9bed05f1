package dev.shigoto.indexer.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  /// It is nine in the morning in Japan, on a Friday.
  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "30 9 * * *, 2026-11-20T00:30:00Z",
    "0 9 * * *, 2026-11-21T00:00:00Z",
    "*/15 * * * *, 2026-11-20T00:15:00Z",
    "0 3 * * 1, 2026-11-22T18:00:00Z"
  })
  void times_are_those_of_japan(String cron, Instant expected) {
    assertEquals(Optional.of(expected), Schedule.parse(cron).next(NOW));
  }

  @Test
  void what_is_no_cron_line_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Schedule.parse("at nine"));
    assertThrows(IllegalArgumentException.class, () -> Schedule.parse("99 * * * *"));
  }
}
