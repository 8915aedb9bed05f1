package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.StationAccess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Reads where the work is done, from what a source states and from an ad's words. Safe to share
/// between threads.
public final class PlaceReader {

  private final WorkplaceFinder workplaces;
  private final StationResolver stations;
  private final StopFinder stops;

  public PlaceReader(Gazetteer gazetteer) {
    this.workplaces = new WorkplaceFinder(gazetteer);
    this.stations = new StationResolver(gazetteer);
    this.stops = new StopFinder(gazetteer);
  }

  /// @param stated the place that the source has a field for
  /// @param stations the stations that the source has a field for
  public PlaceFacts read(AdWords words, Place stated, List<StationAccess> stations) {
    List<Workplace> places = workplaces(words, stated);
    Optional<Prefecture> prefecture = onlyPrefecture(places).or(stated::prefecture);
    List<StationFact> near =
        stations(words, stations, prefecture).stream()
            .map(it -> this.stations.resolved(it, places))
            .toList();
    List<GeoPoint> points = WorkPoints.of(places, near);
    return new PlaceFacts(
        places, near, points, stops.of(near, points), RemoteFinder.find(texts(words)));
  }

  private List<Workplace> workplaces(AdWords words, Place stated) {
    List<Workplace> found = new ArrayList<>();
    boolean named = stated.prefecture().isPresent() || !stated.city().isEmpty();
    if (named) {
      found.add(workplaces.stated(stated));
    }
    texts(words).forEach(text -> found.addAll(workplaces.find(text, stated.prefecture())));
    if (!named && stated.location().isPresent()) {
      found.add(workplaces.stated(stated));
    }
    return withoutDoubles(found);
  }

  /// A city that is named again is one place; a prefecture alone says less than its cities.
  private static List<Workplace> withoutDoubles(List<Workplace> found) {
    boolean cityKnown = found.stream().anyMatch(it -> !it.place().city().isEmpty());
    Set<String> seen = new HashSet<>();
    return found.stream()
        .filter(it -> !cityKnown || it.exact() || !it.place().city().isEmpty())
        .filter(it -> seen.add(it.place().prefecture() + it.place().city()))
        .toList();
  }

  private static Optional<Prefecture> onlyPrefecture(List<Workplace> workplaces) {
    List<Prefecture> prefectures =
        workplaces.stream().flatMap(it -> it.place().prefecture().stream()).distinct().toList();
    return prefectures.size() == 1 ? Optional.of(prefectures.getFirst()) : Optional.empty();
  }

  /// What the source states, then what the words add.
  private static List<StationFact> stations(
      AdWords words, List<StationAccess> stated, Optional<Prefecture> prefecture) {
    Set<String> seen = new HashSet<>();
    return Stream.concat(
            texts(words).flatMap(text -> StationFinder.find(text, prefecture).stream()),
            stated.stream().map(it -> fact(it, prefecture)))
        .filter(it -> seen.add(it.name() + it.access()))
        .toList();
  }

  private static StationFact fact(StationAccess station, Optional<Prefecture> prefecture) {
    return new StationFact(
        station.line(),
        station.name(),
        Access.WALK,
        OptionalInt.of(station.walkMinutes()),
        RailwayLines.prefectureOf(station.line(), station.name(), prefecture),
        Optional.empty(),
        Optional.empty());
  }

  private static Stream<AdText> texts(AdWords words) {
    return Stream.of(
        words.address(),
        words.title(),
        words.workingHours(),
        words.requirements(),
        words.benefits(),
        words.description());
  }
}
