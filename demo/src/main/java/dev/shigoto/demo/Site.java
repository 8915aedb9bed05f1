package dev.shigoto.demo;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.StationAccess;
import java.util.List;
import java.util.Optional;

/// Where the work is done.
///
/// @param stations the nearest first; empty away from railways
record Site(City city, String address, GeoPoint location, List<StationAccess> stations) {

  Place place() {
    return new Place(Optional.of(city.prefecture()), city.name(), address, Optional.of(location));
  }

  Optional<StationAccess> nearest() {
    return stations.stream().findFirst();
  }
}
