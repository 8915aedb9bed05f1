package dev.shigoto.retrieval.request;

import dev.shigoto.domain.commute.Reach;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.gazetteer.StationName;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.Commute;
import dev.shigoto.domain.query.NearStation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads where a seeker lives or wants to work, and asks the gazetteer which stations are meant.
final class WayReader {

  private static final Choices<Prefecture> PREFECTURES =
      Choices.of(Prefecture.values(), Prefecture::label);

  /// Two of a name that are so near (住吉 of JR and of 阪神) are one to a seeker.
  private static final double SAME_KM = 1.5;

  private final TravelTimes ways;

  WayReader(TravelTimes ways) {
    this.ways = ways;
  }

  Optional<NearStation> station(JsonFields station, JsonFields filters) {
    station.require("name", "walkMinutes");
    Optional<StationName> name = name(station, "name");
    Optional<Long> minutes = station.integer("walkMinutes", 1, 60);
    station.rejectUnknown();
    return name.flatMap(
        it ->
            minutes.flatMap(
                walk -> filters.make("station", () -> near(it, Math.toIntExact(walk)))));
  }

  /// Any station of the name will do where neither line nor prefecture is told.
  private NearStation near(StationName name, int walkMinutes) {
    boolean told = name.line().isPresent() || name.prefecture().isPresent();
    List<Station> meant = told ? ways.gazetteer().stations(name) : List.of();
    Set<String> keys = meant.stream().map(Station::key).collect(Collectors.toSet());
    return new NearStation(name, keys, walkMinutes);
  }

  Optional<Commute> commute(JsonFields commute, JsonFields filters) {
    commute.require("from", "maxMinutes");
    Optional<Long> minutes = commute.integer("maxMinutes", 1, Reach.MOST_MINUTES);
    Optional<Start> start = commute.object("from").flatMap(from -> start(from, commute));
    commute.rejectUnknown();
    return start.flatMap(
        it ->
            minutes.flatMap(
                most ->
                    filters.make(
                        "commute",
                        () -> new Commute(it.reach(), it.station(), Math.toIntExact(most)))));
  }

  private record Start(Reach reach, Optional<StationName> station) {}

  private Optional<Start> start(JsonFields from, JsonFields commute) {
    Optional<StationName> station = name(from, "station");
    Optional<Double> lat = from.number("lat");
    Optional<Double> lon = from.number("lon");
    from.rejectUnknown();
    return commute.make("from", () -> start(station, lat, lon)).flatMap(start -> start);
  }

  private Optional<Start> start(
      Optional<StationName> station, Optional<Double> lat, Optional<Double> lon) {
    if (station.isPresent() == (lat.isPresent() || lon.isPresent())
        || lat.isPresent() != lon.isPresent()) {
      throw new IllegalArgumentException("from must have either lat and lon, or station");
    }
    return Optional.of(
        station
            .map(it -> new Start(ways.from(meant(it)), station))
            .orElseGet(() -> new Start(ways.from(point(lat, lon)), station)));
  }

  private static GeoPoint point(Optional<Double> lat, Optional<Double> lon) {
    return new GeoPoint(lat.orElseThrow(), lon.orElseThrow());
  }

  private List<Station> meant(StationName name) {
    List<Station> found = ways.gazetteer().stations(name);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "no station %s is known; see docs/places.md for the import of stations"
              .formatted(written(name)));
    }
    Station first = found.getFirst();
    if (found.stream().anyMatch(it -> it.point().kmTo(first.point()) > SAME_KM)) {
      throw new IllegalArgumentException(
          "%d stations are named %s; add line or prefecture: %s"
              .formatted(found.size(), name.name(), places(found)));
    }
    return found;
  }

  private static String written(StationName name) {
    return name.name()
        + name.line().map(it -> " on the line " + it).orElse("")
        + name.prefecture().map(it -> " in " + it.label()).orElse("");
  }

  private static String places(List<Station> stations) {
    return stations.stream()
        .limit(8)
        .map(it -> it.prefecture().label() + " (" + String.join(", ", it.lines()) + ")")
        .collect(Collectors.joining("; "));
  }

  private static Optional<StationName> name(JsonFields station, String field) {
    Optional<String> line = station.text("line").map(String::strip).filter(it -> !it.isEmpty());
    Optional<Prefecture> prefecture = station.choice("prefecture", PREFECTURES);
    return station
        .text(field)
        .map(WayReader::withoutSuffix)
        .map(it -> new StationName(it, line, prefecture));
  }

  /// People write 渋谷駅; ads and the index know 渋谷.
  private static String withoutSuffix(String station) {
    String name = station.strip();
    return name.length() > 1 && name.endsWith("駅") ? name.substring(0, name.length() - 1) : name;
  }
}
