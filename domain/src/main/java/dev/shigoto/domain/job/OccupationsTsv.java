package dev.shigoto.domain.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads `occupations.tsv`.
final class OccupationsTsv {

  private static final String FILE = "occupations.tsv";

  record Row(String code, String name, String group, List<String> words) {}

  private OccupationsTsv() {}

  static List<Row> rows() {
    return text().lines().filter(line -> !line.startsWith("#")).map(OccupationsTsv::row).toList();
  }

  private static Row row(String line) {
    String[] cells = line.split("\t");
    if (cells.length != 4) {
      throw new IllegalStateException(FILE + ": four cells expected in: " + line);
    }
    return new Row(cells[0], cells[1], cells[2], List.of(cells[3].split(" ")));
  }

  private static String text() {
    try (InputStream in = OccupationsTsv.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
