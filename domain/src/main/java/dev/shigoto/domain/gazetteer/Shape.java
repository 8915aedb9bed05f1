package dev.shigoto.domain.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The tables that are understood, told by their columns.
enum Shape {
  /// localgovjp (code4fukui).
  MUNICIPALITIES("municipalities.csv", "pref,city,citykana,lat,lng"),
  /// station_database (Seo-4d696b75).
  STATIONS("stations.csv", "code,original_name,name_kana,lat,lng,prefecture,closed"),
  LINES("lines.csv", "code,name,station_size,closed"),
  STATION_LINES("station-lines.csv", "station_code,line_code,index"),
  /// 駅データ.jp.
  EKIDATA_STATIONS(
      "ekidata-stations.csv",
      "station_cd,station_g_cd,station_name,line_cd,pref_cd,lon,lat,e_status"),
  EKIDATA_LINES("ekidata-lines.csv", "line_cd,line_name,e_status"),
  EKIDATA_JOINS("ekidata-joins.csv", "line_cd,station_cd1,station_cd2"),
  /// Prefectures, and companies of 駅データ.jp: nothing that is not known already.
  NOT_NEEDED("", "");

  private static final List<List<String>> KNOWN_ALREADY =
      List.of(
          List.of("pref", "prefkana"),
          List.of("pref_cd", "pref_name"),
          List.of("company_cd", "rr_cd"));

  private final String fileName;
  private final String columns;

  /// @param columns without which it is not this table, by commas
  Shape(String fileName, String columns) {
    this.fileName = fileName;
    this.columns = columns;
  }

  private List<String> columns() {
    return List.of(columns.split(","));
  }

  /// What an imported table of this shape is called in the folder.
  String fileName() {
    return fileName;
  }

  /// @throws GazetteerException if it is none of these
  static Shape of(CsvFile file) {
    if (KNOWN_ALREADY.stream().anyMatch(file::has)) {
      return NOT_NEEDED;
    }
    Optional<Shape> shape =
        Arrays.stream(values())
            .filter(it -> it != NOT_NEEDED && file.has(it.columns()))
            .max((a, b) -> Integer.compare(a.columns().size(), b.columns().size()));
    return shape.orElseThrow(() -> unknown(file));
  }

  private static GazetteerException unknown(CsvFile file) {
    String known =
        Arrays.stream(values())
            .filter(it -> it != NOT_NEEDED)
            .map(it -> it.fileName + " (" + String.join(", ", it.columns()) + ")")
            .collect(Collectors.joining("; "));
    return new GazetteerException(
        List.of(
            "%s has the columns %s and is no known table; known are %s"
                .formatted(file.name(), String.join(", ", file.columns()), known)));
  }
}
