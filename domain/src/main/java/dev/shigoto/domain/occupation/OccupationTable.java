package dev.shigoto.domain.occupation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The classes of 厚生労働省編職業分類, imported from a file of five cells a line (major, middle, minor,
/// detail, name of a job), the first line naming them.
public final class OccupationTable {

  static final String HEADER = "major\tmiddle\tminor\tdetail\texample";

  private static final int CELLS = 5;
  private static final int GZIP_MAGIC = 0x1f8b;

  private final Map<String, OccupationClass> classes;

  private OccupationTable(Map<String, OccupationClass> classes) {
    this.classes = classes;
  }

  /// @param file plain or gzipped
  /// @throws IllegalArgumentException naming the row that is not as it should be
  /// @throws UncheckedIOException if the file cannot be read
  public static OccupationTable read(Path file) {
    try {
      return of(text(file).lines().toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of occupations " + file, e);
    }
  }

  static OccupationTable of(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IllegalArgumentException(
          "line 1 must be the names of the columns: " + HEADER.replace('\t', ' '));
    }
    Map<String, OccupationClass> found = new LinkedHashMap<>();
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = cells(lines.get(i), i + 1);
      OccupationClass row = new OccupationClass(cells[0], cells[1], cells[2], cells[3], List.of());
      requireSamePlace(found.putIfAbsent(row.code(), row), row, i + 1);
      names.computeIfAbsent(row.code(), it -> new ArrayList<>()).add(cells[4]);
    }
    found.replaceAll((code, row) -> named(row, names.getOrDefault(code, List.of())));
    return new OccupationTable(found);
  }

  public Collection<OccupationClass> classes() {
    return List.copyOf(classes.values());
  }

  /// What an {@link OccupationByMeaning} chooses from: every class with its names.
  public List<OccupationByMeaning.Choice> choices() {
    return classes.values().stream().map(OccupationTable::choice).toList();
  }

  public Optional<OccupationClass> byCode(String code) {
    return Optional.ofNullable(classes.get(code));
  }

  private static OccupationByMeaning.Choice choice(OccupationClass row) {
    List<String> names = new ArrayList<>(List.of(row.detail(), row.minor()));
    names.addAll(row.names());
    return new OccupationByMeaning.Choice(row.code(), names);
  }

  private static OccupationClass named(OccupationClass row, List<String> names) {
    return new OccupationClass(row.major(), row.middle(), row.minor(), row.detail(), names);
  }

  private static String[] cells(String line, int number) {
    String[] cells = line.split("\t", -1);
    boolean bad = cells.length != CELLS;
    for (String cell : cells) {
      bad |= cell.isBlank();
    }
    if (bad) {
      throw new IllegalArgumentException(
          "line %d must have %d cells, none of them empty, but is: %s"
              .formatted(number, CELLS, line));
    }
    return cells;
  }

  private static void requireSamePlace(
      @Nullable OccupationClass known, OccupationClass row, int number) {
    if (known != null
        && !(known.major().equals(row.major()) && known.middle().equals(row.middle()))) {
      throw new IllegalArgumentException(
          "line %d puts %s into %s, an earlier line into %s"
              .formatted(number, row.code(), row.middle(), known.middle()));
    }
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new String(plain(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream plain(InputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
  }
}
