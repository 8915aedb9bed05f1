package dev.shigoto.domain.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Hours of the day in which nobody wants mail: from 22 to 7 is the night.
///
/// @param from 0 to 23
/// @param to 0 to 23, the first hour in which mail is welcome again
public record QuietHours(int from, int to) {

  public QuietHours {
    if (from < 0 || from > 23 || to < 0 || to > 23 || from == to) {
      throw new IllegalArgumentException(
          "quietHours must be two different hours of 0 to 23, but were %d and %d"
              .formatted(from, to));
    }
  }

  /// The first moment from `moment` on at which mail is welcome.
  public Instant after(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    if (!covers(local.getHour())) {
      return moment;
    }
    LocalDate today = local.toLocalDate();
    LocalDate ends = local.getHour() < to ? today : today.plusDays(1);
    return ZonedDateTime.of(ends, LocalTime.of(to, 0), zone).toInstant();
  }

  private boolean covers(int hour) {
    return from < to ? hour >= from && hour < to : hour >= from || hour < to;
  }
}
