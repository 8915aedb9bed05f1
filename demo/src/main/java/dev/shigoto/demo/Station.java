package dev.shigoto.demo;

import dev.shigoto.domain.job.GeoPoint;
import java.util.List;

/// A railway station.
///
/// @param name without 駅
/// @param lines at least one, for example JR山手線
public record Station(String name, City city, GeoPoint location, List<String> lines) {

  public Station {
    lines = List.copyOf(lines);
  }
}
