package dev.shigoto.searchapi.saved;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.QuietHours;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchState;
import dev.shigoto.domain.alert.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;

/// A saved search.
///
/// @param search the JSON body of a search; `null` for a profile
/// @param profile a profile in JSON; `null` for a search
public record SavedSearchJson(
    String id,
    String name,
    @JsonRawValue String search,
    @JsonRawValue String profile,
    Cadence cadence,
    int sendHour,
    DayOfWeek sendDay,
    String zone,
    Optional<QuietHours> quietHours,
    int perMail,
    int perEmployer,
    String language,
    Optional<String> clientId,
    SavedSearchState state,
    Instant createdAt) {

  private static final String NONE = "null";

  static SavedSearchJson of(SavedSearch saved) {
    Schedule schedule = saved.settings().schedule();
    return new SavedSearchJson(
        saved.id().toString(),
        saved.settings().name(),
        saved.wanted().isProfile() ? NONE : saved.wanted().json(),
        saved.wanted().isProfile() ? saved.wanted().json() : NONE,
        schedule.cadence(),
        schedule.hour(),
        schedule.day(),
        schedule.zone().getId(),
        saved.settings().quiet(),
        saved.settings().caps().perMail(),
        saved.settings().caps().perEmployer(),
        saved.settings().language().tag(),
        saved.settings().client(),
        saved.state(),
        saved.createdAt());
  }
}
