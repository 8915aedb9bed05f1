package dev.shigoto.domain.gazetteer;

import java.util.List;
import java.util.Optional;

/// Municipalities as localgovjp has them: `札幌市 中央区` with a space.
final class MunicipalityTable {

  private MunicipalityTable() {}

  static List<Municipality> read(CsvFile file, List<String> problems) {
    return Cells.each(
        file,
        problems,
        row ->
            Optional.of(
                new Municipality(
                    row.prefectureByName("pref"),
                    together(row.required("city")),
                    PlaceNames.kana(row.text("citykana")),
                    row.point("lat", "lng"))));
  }

  private static String together(String name) {
    return name.replaceAll("[\\s　]+", "");
  }
}
