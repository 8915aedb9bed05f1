package dev.shigoto.indexer.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/// Reads moments: 2026-11-20T09:00:00+09:00, or a date, which is a day in Japan.
final class JsonTime {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private JsonTime() {}

  /// The moment, or the beginning of the day.
  static Instant start(JsonValue value) {
    return isDate(value) ? startOf(day(value)) : moment(value);
  }

  /// The moment, or the end of the day.
  static Instant end(JsonValue value) {
    return isDate(value) ? startOf(day(value).plusDays(1)) : moment(value);
  }

  private static boolean isDate(JsonValue value) {
    return value.text().length() == "2026-11-20".length();
  }

  private static LocalDate day(JsonValue value) {
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeException e) {
      throw value.refused("a date such as 2026-11-20");
    }
  }

  private static Instant moment(JsonValue value) {
    try {
      return OffsetDateTime.parse(value.text()).toInstant();
    } catch (DateTimeException e) {
      throw value.refused("a time such as 2026-11-20T09:00:00+09:00 or a date such as 2026-11-20");
    }
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(JAPAN).toInstant();
  }
}
