package dev.shigoto.models.measure;

import dev.shigoto.models.LineException;
import dev.shigoto.models.measure.Finding.Query;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// The occupation names of the ministry of labour (厚生労働省編職業分類): classes in four levels, and
/// what people in a detail class are called.
public final class OccupationNames {

  private static final int CELLS = 5;
  private static final int TENTH = 10;

  private OccupationNames() {}

  /// @param name of one who works in the detail class
  public record Row(String major, String middle, String minor, String detail, String name) {

    /// Whether this name belongs to the tenth that is kept from training, to measure with.
    public boolean isHeldOut() {
      CRC32 hash = new CRC32();
      hash.update(name.getBytes(StandardCharsets.UTF_8));
      return hash.getValue() % TENTH == 0;
    }
  }

  /// @param lines a header, then the five cells of a row by tabs
  /// @throws LineException naming the line that is wrong
  public static List<Row> read(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != CELLS) {
        throw new LineException(
            "line %d must have %d cells, but is: %s".formatted(i + 1, CELLS, lines.get(i)));
      }
      rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
    }
    return rows;
  }

  /// Which detail class has the held-out name? A class is its own name and the other names of it.
  public static Finding heldOut(List<Row> rows) {
    Map<String, StringBuilder> classes = new LinkedHashMap<>();
    for (Row row : rows) {
      StringBuilder text =
          classes.computeIfAbsent(row.detail(), detail -> new StringBuilder(detail));
      if (!row.isHeldOut()) {
        text.append(' ').append(row.name());
      }
    }
    List<String> details = List.copyOf(classes.keySet());
    return new Finding(
        "held-out occupation names",
        rows.stream()
            .filter(Row::isHeldOut)
            .map(row -> new Query(row.name(), details.indexOf(row.detail())))
            .toList(),
        classes.values().stream().map(StringBuilder::toString).toList());
  }
}
