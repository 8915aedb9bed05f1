package dev.shigoto.domain.place;

import dev.shigoto.domain.commute.Stop;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Place;
import java.util.List;

/// Where the work is done.
///
/// @param workplaces the first is the one that the source states, where it states one
/// @param points where searches look for it: the source's own point, or else the stations that it
///     is near to, or else the offices of its municipalities
/// @param stops the stations from which one walks: those that the ad names, or else the nearest
public record PlaceFacts(
    List<Workplace> workplaces,
    List<StationFact> stations,
    List<GeoPoint> points,
    List<Stop> stops,
    RemoteFact remote) {

  public static final PlaceFacts UNKNOWN =
      new PlaceFacts(List.of(), List.of(), List.of(), List.of(), RemoteFact.UNKNOWN);

  public PlaceFacts {
    workplaces = List.copyOf(workplaces);
    stations = List.copyOf(stations);
    points = List.copyOf(points);
    stops = List.copyOf(stops);
  }

  /// The first workplace, or nowhere known.
  public Place place() {
    return workplaces.isEmpty() ? Place.UNKNOWN : workplaces.getFirst().place();
  }
}
