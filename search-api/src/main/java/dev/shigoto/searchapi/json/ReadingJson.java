package dev.shigoto.searchapi.json;

import dev.shigoto.domain.query.Reading;
import dev.shigoto.retrieval.request.FiltersJson;
import java.util.Locale;

/// What a part of the typed text was understood as.
///
/// @param stage that understood it, by the name under which it can be switched off
/// @param as `filter`, `boost` or `text`
/// @param meaning for seekers
/// @param filter the filters that would say the same strictly; empty where none can
public record ReadingJson(
    String words, String stage, String as, String meaning, FiltersJson filter) {

  static ReadingJson of(Reading reading) {
    return new ReadingJson(
        reading.words(),
        reading.stage().apiName(),
        reading.effect().name().toLowerCase(Locale.ROOT),
        reading.meaning(),
        FiltersJson.of(reading.filter()));
  }
}
