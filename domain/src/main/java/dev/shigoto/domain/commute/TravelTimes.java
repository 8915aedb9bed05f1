package dev.shigoto.domain.commute;

import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.job.GeoPoint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How long the ways to work are, by train and on foot, after a model of speeds: no timetable is
/// known. Making one takes a moment; safe to share between threads.
public final class TravelTimes {

  private static final int REMEMBERED = 256; // origins
  private static final int FIRST_STATIONS = 8; // that one may walk to from a point

  private final Gazetteer gazetteer;
  private final RailNetwork network;

  /// By the point or the station that they start from.
  private final Map<Object, Reach> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Reach> eldest) {
              return size() > REMEMBERED;
            }
          });

  private TravelTimes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.network = RailNetwork.of(gazetteer);
  }

  public static TravelTimes over(Gazetteer gazetteer) {
    return new TravelTimes(gazetteer);
  }

  /// The way from a home: first on foot to a station.
  public Reach from(GeoPoint home) {
    return remembered.computeIfAbsent(home, _ -> reach(home, walks(home)));
  }

  /// The way from a station's platform on.
  public Reach from(Station station) {
    return from(List.of(station));
  }

  /// The way from whichever of some stations is best.
  ///
  /// @param stations near to each other, at least one
  public Reach from(List<Station> stations) {
    return remembered.computeIfAbsent(
        stations,
        _ ->
            reach(
                stations.getFirst().point(),
                stations.stream().collect(Collectors.toMap(it -> it, it -> 0))));
  }

  /// What the times are of.
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  private Reach reach(GeoPoint from, Map<Station, Integer> start) {
    return new Reach(from, network.minutes(start, Reach.MOST_MINUTES));
  }

  private Map<Station, Integer> walks(GeoPoint home) {
    Map<Station, Integer> walks = new LinkedHashMap<>();
    for (Station station : gazetteer.near(home, Walk.km(Walk.MOST_MINUTES), FIRST_STATIONS)) {
      walks.put(station, Walk.minutes(home, station.point()));
    }
    return walks;
  }
}
