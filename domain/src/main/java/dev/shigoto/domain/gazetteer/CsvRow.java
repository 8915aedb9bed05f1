package dev.shigoto.domain.gazetteer;

import java.util.List;

/// A row of a table.
///
/// @param line of the file, from 1
record CsvRow(int line, List<String> cells) {

  CsvRow {
    cells = List.copyOf(cells);
  }
}
