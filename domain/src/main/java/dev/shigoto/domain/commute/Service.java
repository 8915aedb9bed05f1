package dev.shigoto.domain.commute;

import dev.shigoto.domain.gazetteer.RailLine.Link;
import dev.shigoto.domain.gazetteer.Station;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Trains that stop at certain stations.
///
/// @param waitMinutes from the platform to the train
record Service(Pace pace, List<Stretch> stretches, double waitMinutes) {

  /// Minutes for kilometres of track from stop to stop.
  interface Pace {
    double minutes(double km);
  }

  /// Two stops that follow each other.
  ///
  /// @param km of track between them
  record Stretch(Station one, Station other, double km) {

    static Stretch of(Link link) {
      return new Stretch(link.one(), link.other(), link.km() * DETOUR);
    }
  }

  /// Tracks are longer than the crow's way between two stations.
  private static final double DETOUR = 1.1;

  Service {
    stretches = List.copyOf(stretches);
  }

  Set<Station> stations() {
    Set<Station> stations = new LinkedHashSet<>();
    for (Stretch stretch : stretches) {
      stations.add(stretch.one());
      stations.add(stretch.other());
    }
    return stations;
  }

  double rideMinutes(Stretch stretch) {
    return pace.minutes(stretch.km());
  }
}
