package dev.shigoto.domain.query;

import dev.shigoto.domain.gazetteer.StationName;
import java.util.Set;

/// Workplaces at most `walkMinutes` on foot from a station.
///
/// @param station as the seeker names it; without a line and a prefecture, any of the name
/// @param keys of the stations of the gazetteer that are meant, where it knows them
public record NearStation(StationName station, Set<String> keys, int walkMinutes) {

  public NearStation {
    keys = Set.copyOf(keys);
    if (station.name().isBlank()) {
      throw new IllegalArgumentException("station name must not be blank");
    }
    if (walkMinutes < 1 || walkMinutes > 60) {
      throw new IllegalArgumentException("walkMinutes must be 1 to 60, but was " + walkMinutes);
    }
  }

  /// @param name of any such station, without 駅
  public NearStation(String name, int walkMinutes) {
    this(StationName.of(name), Set.of(), walkMinutes);
  }

  public String name() {
    return station.name();
  }

  /// Whether it is told which station of the name is meant.
  public boolean isOneOfSeveral() {
    return station.line().isPresent() || station.prefecture().isPresent();
  }
}
