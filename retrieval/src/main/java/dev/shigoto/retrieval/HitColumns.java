package dev.shigoto.retrieval;

import dev.shigoto.indextemplates.Fields;
import java.util.List;

/// What of each hit is read, from columns alone: its document is not opened.
enum HitColumns {
  /// Which job it is.
  ID,

  /// Which, and who offers it.
  EMPLOYER,

  /// Which, and what models look at. A hundred candidates with it make four times as long an answer
  /// as without.
  FACTS;

  /// As the engine is asked for them.
  List<Object> names() {
    return switch (this) {
      case ID -> List.of(Fields.NUMBER);
      case EMPLOYER -> List.of(Fields.NUMBER, Fields.COMPANY_KEYWORD);
      case FACTS ->
          List.of(
              Fields.NUMBER,
              new Formatted(Fields.POSTED_AT, "epoch_millis"),
              Fields.EMPLOYMENT_TYPE,
              Fields.REMOTE,
              Fields.CONDITIONS,
              Fields.LOCATION,
              Fields.PAY_HOURLY_MIN,
              Fields.PAY_HOURLY_MAX,
              Fields.STATION_WALK_MINUTES,
              Fields.QUALITY,
              Fields.POPULARITY,
              Fields.TITLE_LENGTH,
              Fields.DESCRIPTION_LENGTH,
              Fields.TITLE_KEYWORD,
              Fields.OCCUPATION_CLASS,
              Fields.ANNUAL_DAYS_OFF);
    };
  }

  private record Formatted(String field, String format) {}
}
