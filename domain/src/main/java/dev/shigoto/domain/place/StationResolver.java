package dev.shigoto.domain.place;

import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.gazetteer.StationName;
import dev.shigoto.domain.job.GeoPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Tells which station an ad means. A name alone tells nothing, even where only one is known: its
/// line, its prefecture or the workplace's place must agree.
final class StationResolver {

  /// Beyond this from the workplace it is a namesake; a municipality is 20 km across at most times.
  private static final double FAR_KM = 40;

  private final Gazetteer gazetteer;

  StationResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  StationFact resolved(StationFact fact, List<Workplace> workplaces) {
    List<GeoPoint> places =
        workplaces.stream().flatMap(it -> it.place().location().stream()).toList();
    return meant(fact, places).map(fact::at).orElse(fact);
  }

  private Optional<Station> meant(StationFact fact, List<GeoPoint> places) {
    List<Station> named = gazetteer.stations(StationName.of(fact.name()));
    List<Station> onLine = where(named, it -> isOn(it, fact.line()));
    List<Station> likely = onLine.isEmpty() ? named : onLine;
    List<Station> there =
        where(likely, it -> fact.prefecture().filter(p -> p == it.prefecture()).isPresent());
    if (!places.isEmpty()) {
      return nearest(there.isEmpty() ? likely : there, places);
    }
    List<Station> sure = there.isEmpty() && fact.prefecture().isEmpty() ? onLine : there;
    return sure.size() == 1 ? Optional.of(sure.getFirst()) : Optional.empty();
  }

  private static boolean isOn(Station station, String lines) {
    return !lines.isEmpty()
        && (station.isOn(lines) || List.of(lines.split("・")).stream().anyMatch(station::isOn));
  }

  private static Optional<Station> nearest(List<Station> stations, List<GeoPoint> places) {
    return stations.stream()
        .min(Comparator.comparingDouble(it -> km(it, places)))
        .filter(it -> km(it, places) <= FAR_KM);
  }

  private static double km(Station station, List<GeoPoint> places) {
    return places.stream().mapToDouble(station.point()::kmTo).min().orElseThrow();
  }

  private static List<Station> where(List<Station> stations, Predicate<Station> holds) {
    return stations.stream().filter(holds).toList();
  }
}
