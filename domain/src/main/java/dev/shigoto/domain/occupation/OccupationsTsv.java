package dev.shigoto.domain.occupation;

import dev.shigoto.domain.ad.AdResource;
import java.util.List;

/// Reads `occupations.tsv`.
final class OccupationsTsv {

  private static final String FILE = "occupations.tsv";
  private static final int CELLS = 5;

  /// @param official the class of 厚生労働省編職業分類
  record Row(String code, String name, String group, String official, List<String> words) {}

  private OccupationsTsv() {}

  static List<Row> rows() {
    return AdResource.lines(OccupationsTsv.class, FILE).stream().map(OccupationsTsv::row).toList();
  }

  private static Row row(String line) {
    String[] cells = line.split("\t");
    if (cells.length != CELLS) {
      throw new IllegalStateException(FILE + ": five cells expected in: " + line);
    }
    return new Row(cells[0], cells[1], cells[2], cells[3], List.of(cells[4].split(" ")));
  }
}
