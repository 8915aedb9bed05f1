package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.gazetteer.RailLine.Link;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Stations and lines as 駅データ.jp has them: a row per station and line, where rows of one group are
/// one station, and a table of neighbours.
final class Ekidata {

  private static final String IN_USE = "0"; // 1: not yet open, 2: closed

  private final Map<String, Platform> platforms = new LinkedHashMap<>();
  private final Set<String> notInUse = new HashSet<>();
  private final Map<String, String> lineNames = new LinkedHashMap<>();
  private final Map<String, List<Neighbours>> neighbours = new HashMap<>();

  private record Platform(
      String code, String group, String line, String name, Prefecture prefecture, GeoPoint point) {

    /// A group may hold stations of two names (原宿, 明治神宮前); those are two.
    String station() {
      return group + " " + name;
    }
  }

  private record Neighbours(String one, String other) {}

  void addLines(CsvFile file, List<String> problems) {
    Cells.each(file, problems, Optional::of)
        .forEach(
            cells -> {
              if (cells.text("e_status").equals(IN_USE)) {
                lineNames.put(cells.required("line_cd"), cells.required("line_name"));
              }
            });
  }

  /// After the lines.
  void addStations(CsvFile file, List<String> problems) {
    Cells.each(file, problems, cells -> platform(cells))
        .forEach(it -> platforms.put(it.code(), it));
  }

  private Optional<Platform> platform(Cells cells) {
    String code = cells.required("station_cd");
    if (!cells.text("e_status").equals(IN_USE)) {
      notInUse.add(code);
      return Optional.empty();
    }
    if (platforms.containsKey(code)) {
      cells.problem("station_cd " + code + " stands twice");
    }
    return Optional.of(
        new Platform(
            code,
            cells.required("station_g_cd"),
            cells.required("line_cd"),
            cells.required("station_name"),
            cells.prefectureByCode("pref_cd"),
            cells.point("lat", "lon")));
  }

  /// After the stations.
  void addJoins(CsvFile file, List<String> problems) {
    Cells.each(file, problems, Optional::of).forEach(this::addJoin);
  }

  private void addJoin(Cells cells) {
    String one = cells.required("station_cd1");
    String other = cells.required("station_cd2");
    for (String code : List.of(one, other)) {
      if (!platforms.containsKey(code) && !notInUse.contains(code)) {
        cells.problem("station_cd " + code + " is in no table of stations");
      }
    }
    neighbours
        .computeIfAbsent(cells.required("line_cd"), it -> new ArrayList<>())
        .add(new Neighbours(one, other));
  }

  Tables tables() {
    Map<String, List<Platform>> groups = new LinkedHashMap<>();
    platforms
        .values()
        .forEach(it -> groups.computeIfAbsent(it.station(), g -> new ArrayList<>()).add(it));
    StationKeys keys = new StationKeys();
    Map<String, Station> stations = new LinkedHashMap<>();
    groups.forEach((group, members) -> stations.put(group, station(members, keys)));
    List<RailLine> lines = new ArrayList<>();
    lineNames.forEach((code, name) -> lines.add(new RailLine(name, links(code, stations))));
    return new Tables(List.of(), List.copyOf(stations.values()), lines);
  }

  private Station station(List<Platform> members, StationKeys keys) {
    Platform first = members.getFirst();
    Set<String> lines = new LinkedHashSet<>();
    members.forEach(it -> Optional.ofNullable(lineNames.get(it.line())).ifPresent(lines::add));
    return new Station(
        keys.of(first.name(), first.prefecture()),
        first.name(),
        "",
        first.prefecture(),
        "",
        first.point(),
        List.copyOf(lines));
  }

  private List<Link> links(String line, Map<String, Station> stations) {
    return neighbours.getOrDefault(line, List.of()).stream()
        .filter(it -> platforms.containsKey(it.one()) && platforms.containsKey(it.other()))
        .map(it -> new Link(at(it.one(), stations), at(it.other(), stations)))
        .filter(it -> !it.one().equals(it.other()))
        .toList();
  }

  private Station at(String code, Map<String, Station> stations) {
    Platform platform = Objects.requireNonNull(platforms.get(code));
    return Objects.requireNonNull(stations.get(platform.station()));
  }
}
