package dev.shigoto.domain.place;

import dev.shigoto.domain.commute.Stop;
import dev.shigoto.domain.commute.Walk;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.job.GeoPoint;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the stations from which one walks to a workplace. What the ad says of them is right; where
/// it names none, the map tells the nearest.
final class StopFinder {

  private static final int MOST_STATED = 8;
  private static final int NEAREST = 3; // around each point

  private final Gazetteer gazetteer;

  StopFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Stop> of(List<StationFact> stations, List<GeoPoint> points) {
    Map<String, Integer> stated = shortest(stations.stream().flatMap(it -> stated(it).stream()));
    if (!stated.isEmpty()) {
      return stops(stated, true);
    }
    return stops(shortest(points.stream().flatMap(this::nearest)), false);
  }

  private record Way(String station, int minutes) {}

  private static Optional<Way> stated(StationFact fact) {
    boolean onFoot = fact.access() == Access.WALK && fact.minutes().isPresent();
    return fact.station()
        .filter(it -> onFoot && fact.minutes().getAsInt() <= Stop.MOST_MINUTES)
        .map(it -> new Way(it.key(), fact.minutes().getAsInt()));
  }

  private Stream<Way> nearest(GeoPoint point) {
    List<Station> near = gazetteer.near(point, Walk.km(Walk.MOST_MINUTES), NEAREST);
    return near.stream().map(it -> new Way(it.key(), Walk.minutes(it.point(), point)));
  }

  private static Map<String, Integer> shortest(Stream<Way> ways) {
    Map<String, Integer> shortest = new HashMap<>();
    ways.forEach(it -> shortest.merge(it.station(), it.minutes(), Math::min));
    return shortest;
  }

  private static List<Stop> stops(Map<String, Integer> ways, boolean stated) {
    return ways.entrySet().stream()
        .map(it -> new Stop(it.getKey(), it.getValue(), stated))
        .sorted(Comparator.comparingInt(Stop::minutes).thenComparing(Stop::station))
        .limit(MOST_STATED)
        .toList();
  }
}
