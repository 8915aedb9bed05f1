package dev.shigoto.indexer.connector;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// The text of a table, whose end is looked at: a quote that is never closed takes all rows behind
/// it into one cell without a word, and their jobs would count as gone.
final class TableText extends FilterReader {

  private char lastSign;
  private boolean ended;

  TableText(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    ended = count == -1;
    for (int i = from + count - 1; i >= from; i--) {
      if (buffer[i] != '\n' && buffer[i] != '\r') {
        lastSign = buffer[i];
        break;
      }
    }
    return count;
  }

  /// Whether the text has ended while `row`, the latest one, was inside quotes.
  boolean endedInside(NamedCsvRecord row) {
    return ended && lastSign != '"' && row.getFields().getLast().contains("\n");
  }
}
