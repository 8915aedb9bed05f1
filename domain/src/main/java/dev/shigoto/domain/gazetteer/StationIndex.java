package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.job.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stations by key, by name and by place.
final class StationIndex {

  private static final double CELL = 0.05; // degrees: 4 to 5.6 km in Japan
  private static final double KM_PER_CELL = 3.8; // east to west in the very north

  private final Map<String, Station> byKey = new HashMap<>();
  private final Map<String, List<Station>> called = new HashMap<>();
  private final Map<Cell, List<Station>> cells = new HashMap<>();

  private record Cell(int north, int east) {

    static Cell of(GeoPoint point) {
      return new Cell((int) Math.floor(point.lat() / CELL), (int) Math.floor(point.lon() / CELL));
    }
  }

  StationIndex(List<Station> stations) {
    for (Station station : stations) {
      byKey.put(station.key(), station);
      called
          .computeIfAbsent(PlaceNames.station(station.name()), it -> new ArrayList<>())
          .add(station);
      cells.computeIfAbsent(Cell.of(station.point()), it -> new ArrayList<>()).add(station);
      if (!station.kana().isEmpty() && !station.kana().equals(station.name())) {
        called.computeIfAbsent(station.kana(), it -> new ArrayList<>()).add(station);
      }
    }
  }

  Optional<Station> byKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  List<Station> called(String name) {
    List<Station> asTyped = called.getOrDefault(name, List.of());
    List<Station> byLetters =
        asTyped.isEmpty() ? called.getOrDefault(PlaceNames.station(name), List.of()) : asTyped;
    if (!byLetters.isEmpty()) {
      return byLetters;
    }
    String kana = PlaceNames.kana(name);
    String bare = kana.endsWith("えき") ? kana.substring(0, kana.length() - 2) : kana;
    return called.getOrDefault(kana, called.getOrDefault(bare, List.of()));
  }

  List<Station> near(GeoPoint point, double km, int most) {
    Cell middle = Cell.of(point);
    int reach = (int) Math.ceil(km / KM_PER_CELL);
    List<Station> found = new ArrayList<>();
    for (int north = middle.north() - reach; north <= middle.north() + reach; north++) {
      for (int east = middle.east() - reach; east <= middle.east() + reach; east++) {
        found.addAll(cells.getOrDefault(new Cell(north, east), List.of()));
      }
    }
    found.removeIf(it -> it.point().kmTo(point) > km);
    found.sort(
        Comparator.<Station>comparingDouble(it -> it.point().kmTo(point))
            .thenComparing(Station::key));
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }
}
