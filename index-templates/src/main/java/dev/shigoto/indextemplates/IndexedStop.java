package dev.shigoto.indextemplates;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shigoto.domain.commute.Stop;

/// A station from which one walks to the workplace, as the engine stores it.
///
/// @param station key in the gazetteer
/// @param minutes on foot
/// @param stated whether the ad says so itself
public record IndexedStop(String station, int minutes, boolean stated) {

  static IndexedStop of(Stop stop) {
    return new IndexedStop(stop.station(), stop.minutes(), stop.stated());
  }

  public Stop stop() {
    return new Stop(station, minutes, stated);
  }

  @JsonProperty
  int spare() {
    return Fields.STOP_SPARE_OF - minutes;
  }
}
