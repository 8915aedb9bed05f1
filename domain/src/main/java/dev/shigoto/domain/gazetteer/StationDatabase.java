package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Stations and lines as station_database has them: a station is one row for all its lines, and a
/// third table says which lies where on which line.
final class StationDatabase {

  private static final String CLOSED = "1";

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Set<String> closed = new HashSet<>();
  private final Map<String, String> lineNames = new LinkedHashMap<>();
  private final Map<String, List<Stop>> stops = new HashMap<>();

  private record Row(
      String code, String name, String kana, Prefecture prefecture, GeoPoint point) {}

  private record Stop(String station, int order) {}

  void addStations(CsvFile file, List<String> problems) {
    for (Row row : Cells.each(file, problems, cells -> station(cells))) {
      rows.put(row.code(), row);
    }
  }

  private Optional<Row> station(Cells cells) {
    String code = cells.required("code");
    if (rows.containsKey(code)) {
      cells.problem("code " + code + " stands twice");
    }
    if (cells.text("closed").equals(CLOSED)) {
      closed.add(code);
      return Optional.empty();
    }
    return Optional.of(
        new Row(
            code,
            cells.required("original_name"),
            PlaceNames.kana(cells.text("name_kana")),
            cells.prefectureByCode("prefecture"),
            cells.point("lat", "lng")));
  }

  void addLines(CsvFile file, List<String> problems) {
    Cells.each(file, problems, Optional::of)
        .forEach(
            cells -> {
              if (cells.text("closed").equals(CLOSED)) {
                closed.add("line " + cells.required("code"));
              } else {
                lineNames.put(cells.required("code"), cells.required("name"));
              }
            });
  }

  /// After the stations and the lines.
  void addStops(CsvFile file, List<String> problems) {
    Cells.each(file, problems, Optional::of).forEach(this::addStop);
  }

  private void addStop(Cells cells) {
    String station = cells.required("station_code");
    String line = cells.required("line_code");
    int order = cells.order("index");
    boolean known = rows.containsKey(station) || closed.contains(station);
    if (!known) {
      cells.problem("station_code " + station + " is in no table of stations");
    }
    if (!lineNames.containsKey(line) && !closed.contains("line " + line)) {
      cells.problem("line_code " + line + " is in no table of lines");
    }
    stops.computeIfAbsent(line, it -> new ArrayList<>()).add(new Stop(station, order));
  }

  Tables tables() {
    Map<String, List<String>> linesOf = new HashMap<>();
    lineNames.forEach(
        (code, name) ->
            inOrder(code)
                .forEach(it -> linesOf.computeIfAbsent(it, c -> new ArrayList<>()).add(name)));
    StationKeys keys = new StationKeys();
    Map<String, Station> stations = new LinkedHashMap<>();
    rows.forEach((code, row) -> stations.put(code, made(row, keys, linesOf)));
    List<RailLine> lines = new ArrayList<>();
    lineNames.forEach(
        (code, name) ->
            lines.add(
                new RailLine(
                    name, LineShape.ordered(inOrder(code).stream().map(stations::get).toList()))));
    return new Tables(List.of(), List.copyOf(stations.values()), lines);
  }

  private static Station made(Row row, StationKeys keys, Map<String, List<String>> linesOf) {
    return new Station(
        keys.of(row.name(), row.prefecture()),
        row.name(),
        row.kana(),
        row.prefecture(),
        "",
        row.point(),
        linesOf.getOrDefault(row.code(), List.of()));
  }

  /// The codes of a line's stations in use.
  private List<String> inOrder(String line) {
    return stops.getOrDefault(line, List.of()).stream()
        .sorted(Comparator.comparingInt(Stop::order))
        .map(Stop::station)
        .filter(rows::containsKey)
        .distinct()
        .toList();
  }
}
