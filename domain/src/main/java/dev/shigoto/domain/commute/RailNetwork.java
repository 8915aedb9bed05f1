package dev.shigoto.domain.commute;

import dev.shigoto.domain.commute.Service.Stretch;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Station;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All stations and the ways between them: by train, changing trains, and on foot from station to
/// station. Boarding costs the wait, leaving costs the way through the station.
final class RailNetwork {

  private static final double LEAVE_MINUTES = 1;
  private static final double CHANGE_KM = 0.6; // between stations that one changes on foot
  private static final int CHANGES = 6; // such stations around one

  private final List<Station> stations;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Rides rides;

  private RailNetwork(List<Station> stations, Rides rides) {
    this.stations = stations;
    this.rides = rides;
    for (int i = 0; i < stations.size(); i++) {
      numbers.put(stations.get(i).key(), i);
    }
  }

  static RailNetwork of(Gazetteer gazetteer) {
    List<Service> services = Services.of(gazetteer.lines());
    int platforms = services.stream().mapToInt(it -> it.stations().size()).sum();
    RailNetwork network =
        new RailNetwork(gazetteer.stations(), new Rides(gazetteer.stations().size() + platforms));
    int next = gazetteer.stations().size();
    for (Service service : services) {
      network.add(service, next);
      next += service.stations().size();
    }
    network.addChanges(gazetteer);
    return network;
  }

  /// @param first number of its first platform
  private void add(Service service, int first) {
    Map<String, Integer> platforms = new HashMap<>();
    for (Station station : service.stations()) {
      int platform = first + platforms.size();
      platforms.put(station.key(), platform);
      rides.add(number(station), platform, service.waitMinutes());
      rides.add(platform, number(station), LEAVE_MINUTES);
    }
    for (Stretch stretch : service.stretches()) {
      rides.addBoth(
          Objects.requireNonNull(platforms.get(stretch.one().key())),
          Objects.requireNonNull(platforms.get(stretch.other().key())),
          service.rideMinutes(stretch));
    }
  }

  private void addChanges(Gazetteer gazetteer) {
    for (Station station : stations) {
      for (Station other : gazetteer.near(station.point(), CHANGE_KM, CHANGES)) {
        if (!other.equals(station)) {
          rides.add(number(station), number(other), Walk.minutes(station.point(), other.point()));
        }
      }
    }
  }

  private int number(Station station) {
    return Objects.requireNonNull(numbers.get(station.key()));
  }

  /// Minutes to every station that is reached within `most`, rounded up, by key.
  ///
  /// @param start the stations to leave from, with the minutes on foot to them
  Map<String, Integer> minutes(Map<Station, Integer> start, int most) {
    double[] at = new double[rides.places()];
    Arrays.fill(at, Double.POSITIVE_INFINITY);
    start.forEach((station, minutes) -> at[number(station)] = minutes);
    double[] best = rides.from(at, most);
    Map<String, Integer> reached = new HashMap<>();
    for (int i = 0; i < stations.size(); i++) {
      if (best[i] <= most) {
        reached.put(stations.get(i).key(), (int) Math.ceil(best[i]));
      }
    }
    return reached;
  }
}
