package dev.shigoto.domain.query;

/// Workplaces at most `walkMinutes` on foot from a station.
///
/// @param name without 駅
public record NearStation(String name, int walkMinutes) {

  public NearStation {
    if (name.isBlank()) {
      throw new IllegalArgumentException("station name must not be blank");
    }
    if (walkMinutes < 1 || walkMinutes > 60) {
      throw new IllegalArgumentException("walkMinutes must be 1 to 60, but was " + walkMinutes);
    }
  }
}
