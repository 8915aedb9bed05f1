package dev.shigoto.domain.query;

import dev.shigoto.domain.commute.Reach;
import dev.shigoto.domain.gazetteer.StationName;
import java.util.Optional;

/// Workplaces at most `maxMinutes` from a home or a station, by train and on foot.
///
/// @param reach how long the ways from there are
/// @param station that the seeker named; empty where a point was given
public record Commute(Reach reach, Optional<StationName> station, int maxMinutes) {

  public Commute {
    if (maxMinutes < 1 || maxMinutes > Reach.MOST_MINUTES) {
      throw new IllegalArgumentException(
          "maxMinutes must be 1 to " + Reach.MOST_MINUTES + ", but was " + maxMinutes);
    }
  }
}
