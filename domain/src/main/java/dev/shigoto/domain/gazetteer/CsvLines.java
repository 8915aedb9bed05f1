package dev.shigoto.domain.gazetteer;

import java.util.ArrayList;
import java.util.List;

/// Cuts comma-separated values into rows; a quoted cell may hold commas and line ends.
final class CsvLines {

  private final String text;
  private final List<CsvRow> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;
  private int line = 1;
  private int begun = 1;

  CsvLines(String text) {
    this.text = text;
  }

  List<CsvRow> read() {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (quoted && letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(letter);
        i++;
      } else {
        take(letter);
      }
    }
    endRow();
    return rows;
  }

  private void take(char letter) {
    if (letter == '\n') {
      line++;
    }
    if (letter == '"') {
      quoted = !quoted;
    } else if (quoted) {
      cell.append(letter);
    } else if (letter == ',') {
      endCell();
    } else if (letter == '\n') {
      endRow();
    } else if (letter != '\r') {
      cell.append(letter);
    }
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (cells.size() > 1 || !cells.getFirst().isBlank()) {
      rows.add(new CsvRow(begun, cells));
    }
    cells = new ArrayList<>();
    begun = line;
  }
}
