package dev.shigoto.alerts.matching;

import dev.shigoto.alerts.loop.Loop;
import dev.shigoto.database.Database;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.facts.FactFiles;
import dev.shigoto.retrieval.MatchRules;
import java.time.Clock;

/// All that finds the saved searches of new jobs, put together.
public final class Matching {

  private Matching() {}

  /// @param embedder the one that the index's jobs were embedded with
  /// @param dictionary as searches use it
  /// @param files as the indexer and searches use them
  public static Loop start(
      Database database,
      Embedder embedder,
      SeekersDictionary dictionary,
      FactFiles files,
      Clock clock) {
    Gazetteer places = files.places();
    JobMatcher matcher = new JobMatcher(new MatchRules(dictionary, places), embedder);
    return new MatchLoop(
            database.alertChanges(),
            matcher,
            new JobReader(files.open(), database.identities(), embedder),
            new FollowedSearches(database.savedSearches(), TravelTimes.over(places), matcher),
            clock)
        .start();
  }
}
