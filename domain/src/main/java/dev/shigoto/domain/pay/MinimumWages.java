package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.Prefecture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The regional minimum wages (地域別最低賃金) by the day from which they are in force. The table that
/// comes with the platform names its source; an operator can replace it by a file of the same form
/// as soon as new wages are announced.
public final class MinimumWages {

  private static final String TABLE = "minimum-wages.tsv";

  private final Map<Prefecture, NavigableMap<LocalDate, MinimumWage>> wages =
      new EnumMap<>(Prefecture.class);

  private MinimumWages(List<String> lines, String name) {
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (!line.isBlank() && !line.startsWith("#")) {
        add(line, name + ", line " + (at + 1));
      }
    }
  }

  /// The table that comes with the platform.
  public static MinimumWages bundled() {
    try (InputStream in = MinimumWages.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new MinimumWages(text.lines().toList(), TABLE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /// An operator's table: lines of prefecture, yen and day (2025-10-03), parted by tabs.
  ///
  /// @throws IllegalArgumentException naming the line that is wrong
  public static MinimumWages of(Path file) throws IOException {
    return new MinimumWages(Files.readAllLines(file), file.toString());
  }

  private void add(String line, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw wrong(where, "must have three cells, but was \"" + line + "\"");
    }
    Prefecture prefecture =
        Prefecture.ofLabel(cells[0])
            .orElseThrow(() -> wrong(where, "no prefecture is named " + cells[0]));
    try {
      MinimumWage wage = new MinimumWage(Long.parseLong(cells[1]), LocalDate.parse(cells[2]));
      wages.computeIfAbsent(prefecture, it -> new TreeMap<>()).put(wage.from(), wage);
    } catch (NumberFormatException | DateTimeParseException e) {
      throw wrong(where, "must end in yen and a day, but was \"" + line + "\"");
    }
  }

  private static IllegalArgumentException wrong(String where, String what) {
    return new IllegalArgumentException("minimum wages, " + where + ": " + what);
  }

  /// What is in force on a day; empty before the first that the table knows.
  public Optional<MinimumWage> on(Prefecture prefecture, LocalDate day) {
    return Optional.ofNullable(wages.get(prefecture))
        .map(it -> it.floorEntry(day))
        .map(Map.Entry::getValue);
  }
}
