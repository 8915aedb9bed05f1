package dev.shigoto.domain.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day of a moment in Japan. A database takes moments that no calendar has a day for
/// (`infinity`): they count as the last or first day of four-digit years.
public final class JapaneseDay {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

  private JapaneseDay() {}

  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(nearest(moment), JAPAN);
  }

  /// The moment itself, or the nearest that has a day and can be written down.
  public static Instant nearest(Instant moment) {
    Instant late = moment.isAfter(LAST) ? LAST : moment;
    return late.isBefore(FIRST) ? FIRST : late;
  }
}
