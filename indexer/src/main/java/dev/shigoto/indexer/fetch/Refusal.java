package dev.shigoto.indexer.fetch;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A status other than the one that was hoped for.
final class Refusal extends IOException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String retryAfter;

  /// @param advice for the operator, where there is any
  /// @param retryAfter the header of that name, empty where there is none
  Refusal(int status, String advice, String retryAfter) {
    super("the server answered " + status + advice + advice(status));
    this.status = status;
    this.retryAfter = retryAfter;
  }

  private static String advice(int status) {
    return status == 401 || status == 403 ? ": check the feed's keys" : "";
  }

  int status() {
    return status;
  }

  /// Whether another try may fare better.
  boolean passes() {
    return status == 408 || status == 429 || status >= 500;
  }

  /// How long the server asks to wait, in seconds or until a date (RFC 9110, 10.2.3).
  Optional<Duration> retryAfter(Instant now) {
    try {
      return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
    } catch (NumberFormatException e) {
      return until(now);
    }
  }

  private Optional<Duration> until(Instant now) {
    try {
      Instant date =
          ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
