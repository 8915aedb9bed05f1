package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.Wanted;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.ProfileSearch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Where turns take what they tell of.
public interface Finder {

  /// Of searches and of profiles.
  ///
  /// @param search empty where no engine is known: then matches keep the order of the matcher, and
  ///     profiles wait
  static List<Finder> all(Optional<JobSearch> search, TravelTimes travel) {
    return search
        .map(
            it ->
                List.of(
                    new RankedMatches(it, travel),
                    new Recommendations(new ProfileSearch(it), travel)))
        .orElseGet(() -> List.of(new TakenMatches()));
  }

  /// Whose turns these are.
  Wanted.Kind kind();

  /// What the owner of `saved` may be told of now and was not yet, the best first.
  ///
  /// @param since the turn before
  Matches find(Handle handle, SavedSearch saved, Instant since, Instant now);
}
