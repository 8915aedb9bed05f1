package dev.shigoto.domain.query;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a workplace may be.
public sealed interface Area {

  /// Whether it lies in one of `areas`, or is one.
  default boolean isWithin(List<Area> areas) {
    return areas.stream()
        .anyMatch(
            it ->
                it.equals(this)
                    || (it instanceof InPrefecture around && isIn(around.prefecture())));
  }

  private boolean isIn(Prefecture prefecture) {
    return switch (this) {
      case InPrefecture it -> it.prefecture() == prefecture;
      case InCity it -> it.prefecture() == prefecture;
      case AtStation it -> it.prefectures().contains(prefecture);
    };
  }

  /// Contradicted by another prefecture.
  record InPrefecture(Prefecture prefecture) implements Area {}

  /// Contradicted by another prefecture or another city.
  ///
  /// @param city with its suffix, a ward with its city, as jobs are stored
  record InCity(Prefecture prefecture, String city) implements Area {}

  /// Met by a job that names the station, in one of the prefectures where it says which, and by one
  /// within {@link #WALK_KM} of it. Contradicted by every other whose city or stations are
  /// known, and by one in another prefecture.
  ///
  /// @param name without 駅
  /// @param prefectures in which a station is called so; empty if unknown
  /// @param location of the station, where it is known
  record AtStation(String name, Set<Prefecture> prefectures, Optional<GeoPoint> location)
      implements Area {

    /// As far as people walk from a station: about 20 minutes.
    public static final double WALK_KM = 1.6;

    public AtStation {
      prefectures = Set.copyOf(prefectures);
    }
  }
}
