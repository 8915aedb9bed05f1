package dev.shigoto.domain.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A table as comma-separated values (RFC 4180) whose first line names the columns.
///
/// @param name for messages
record CsvFile(String name, List<String> columns, List<CsvRow> rows) {

  private static final long LARGEST = 64L << 20; // bytes

  CsvFile {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// @throws GazetteerException if it is no UTF-8 text, too large, or a row has other columns
  static CsvFile of(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.size(path) > LARGEST) {
        throw new GazetteerException(List.of(path + " is larger than 64 MiB"));
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      return parse(name, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new GazetteerException(List.of(path + " is not UTF-8 text"));
    } catch (IOException e) {
      throw new GazetteerException(List.of(path + " cannot be read: " + e.getMessage()));
    }
  }

  static CsvFile parse(String name, String text) {
    List<CsvRow> lines = new CsvLines(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
    if (lines.isEmpty()) {
      throw new GazetteerException(List.of(name + " is empty"));
    }
    List<String> columns = lines.getFirst().cells().stream().map(String::strip).toList();
    List<CsvRow> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (CsvRow row : lines.subList(1, lines.size())) {
      if (row.cells().size() == columns.size()) {
        rows.add(row);
      } else {
        problems.add(
            "%s line %d has %d cells, but the first line names %d"
                .formatted(name, row.line(), row.cells().size(), columns.size()));
      }
    }
    if (!problems.isEmpty()) {
      throw new GazetteerException(problems);
    }
    return new CsvFile(name, columns, rows);
  }

  boolean has(List<String> names) {
    return columns.containsAll(names);
  }
}
