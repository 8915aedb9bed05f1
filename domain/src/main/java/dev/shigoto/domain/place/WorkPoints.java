package dev.shigoto.domain.place;

import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.job.GeoPoint;
import java.util.List;
import java.util.stream.Stream;

/// Where searches by distance look for a job. What the source states is taken at its word; a
/// station on foot is nearer to the truth than the town hall.
final class WorkPoints {

  private static final int MOST = 8;
  private static final int NEAR = 30; // minutes on foot from a station that stands for the place

  private WorkPoints() {}

  static List<GeoPoint> of(List<Workplace> workplaces, List<StationFact> stations) {
    List<GeoPoint> exact =
        workplaces.stream().filter(Workplace::exact).flatMap(WorkPoints::point).toList();
    if (!exact.isEmpty()) {
      return first(exact.stream());
    }
    List<GeoPoint> near =
        stations.stream()
            .filter(it -> it.access() == Access.WALK && it.minutes().orElse(NEAR + 1) <= NEAR)
            .flatMap(it -> it.station().map(Station::point).stream())
            .toList();
    Stream<Workplace> others = workplaces.stream().skip(near.isEmpty() ? 0 : 1);
    return first(Stream.concat(near.stream(), others.flatMap(WorkPoints::point)));
  }

  private static Stream<GeoPoint> point(Workplace workplace) {
    return workplace.place().location().stream();
  }

  private static List<GeoPoint> first(Stream<GeoPoint> points) {
    return points.distinct().limit(MOST).toList();
  }
}
