package dev.shigoto.indexer.ad;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads moments: 2026-11-20T09:00:00+09:00, Fri, 20 Nov 2026 00:00:00 GMT, or a day in
/// Japan such as 2026-11-20, 2026/11/20 or 2026年11月20日. A time without a zone is one in
/// Japan.
public final class AdTime {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String DAY = "a date such as 2026-11-20";
  private static final String MOMENT = "a time such as 2026-11-20T09:00:00+09:00 or " + DAY;

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_DATE_TIME,
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT),
          pattern("uuuu-MM-dd HH:mm:ss"),
          pattern("uuuu/M/d"),
          pattern("uuuu年M月d日"));

  private AdTime() {}

  /// Strict: there is no 31 February.
  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  /// The moment, or the beginning of the day.
  public static Instant start(JsonValue value) {
    return start(value.text()).orElseThrow(() -> refused(value));
  }

  /// The moment, or the end of the day.
  public static Instant end(JsonValue value) {
    return end(value.text()).orElseThrow(() -> refused(value));
  }

  private static BadFieldException refused(JsonValue value) {
    return value.refused(value.text().length() == "2026-11-20".length() ? DAY : MOMENT);
  }

  public static Optional<Instant> start(String text) {
    return read(text, 0);
  }

  public static Optional<Instant> end(String text) {
    return read(text, 1);
  }

  /// @param days after the one that the text names, where it names no time of day
  private static Optional<Instant> read(String text, int days) {
    return FORMATS.stream()
        .flatMap(format -> parse(format, text.strip()).stream())
        .map(time -> instant(time, days))
        .findFirst();
  }

  private static Optional<TemporalAccessor> parse(DateTimeFormatter format, String text) {
    try {
      return Optional.of(
          format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
    } catch (DateTimeException e) {
      return Optional.empty(); // another format may fit
    }
  }

  private static Instant instant(TemporalAccessor time, int days) {
    return switch (time) {
      case OffsetDateTime moment -> moment.toInstant();
      case LocalDateTime moment -> moment.atZone(JAPAN).toInstant();
      default -> LocalDate.from(time).plusDays(days).atStartOfDay(JAPAN).toInstant();
    };
  }
}
