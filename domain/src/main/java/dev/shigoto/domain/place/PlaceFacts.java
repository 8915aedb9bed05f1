package dev.shigoto.domain.place;

import dev.shigoto.domain.job.Place;
import java.util.List;

/// Where the work is done.
///
/// @param workplaces the first is the one that the source states, where it states one
public record PlaceFacts(
    List<Workplace> workplaces, List<StationFact> stations, RemoteFact remote) {

  public static final PlaceFacts UNKNOWN = new PlaceFacts(List.of(), List.of(), RemoteFact.UNKNOWN);

  public PlaceFacts {
    workplaces = List.copyOf(workplaces);
    stations = List.copyOf(stations);
  }

  /// The first workplace, or nowhere known.
  public Place place() {
    return workplaces.isEmpty() ? Place.UNKNOWN : workplaces.getFirst().place();
  }
}
