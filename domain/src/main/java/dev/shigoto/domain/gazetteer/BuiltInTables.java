package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables that are always there: all municipalities, and some hundred stations of the larger
/// cities.
final class BuiltInTables {

  private BuiltInTables() {}

  static Tables read() {
    List<Station> stations = stations();
    return new Tables(municipalities(), stations, lines(stations));
  }

  private static List<Municipality> municipalities() {
    return AdResource.lines(BuiltInTables.class, "municipalities.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new Municipality(
                    prefecture(cells[0]), cells[1], cells[2], point(cells[3], cells[4])))
        .toList();
  }

  private static List<Station> stations() {
    StationKeys keys = new StationKeys();
    return AdResource.lines(BuiltInTables.class, "stations.tsv").stream()
        .map(line -> station(line.split("\t", -1), keys))
        .toList();
  }

  private static Station station(String[] cells, StationKeys keys) {
    Prefecture prefecture = prefecture(cells[1]);
    return new Station(
        keys.of(cells[0], prefecture),
        cells[0],
        "",
        prefecture,
        cells[2],
        point(cells[3], cells[4]),
        List.of(cells[5].split("\\|")));
  }

  private static List<RailLine> lines(List<Station> stations) {
    Map<String, List<Station>> byLine = new LinkedHashMap<>();
    for (Station station : stations) {
      for (String line : station.lines()) {
        byLine.computeIfAbsent(line, it -> new ArrayList<>()).add(station);
      }
    }
    return byLine.entrySet().stream()
        .map(it -> new RailLine(it.getKey(), LineShape.unordered(it.getValue())))
        .toList();
  }

  private static Prefecture prefecture(String label) {
    return Prefecture.ofLabel(label).orElseThrow();
  }

  private static GeoPoint point(String lat, String lon) {
    return new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon));
  }
}
