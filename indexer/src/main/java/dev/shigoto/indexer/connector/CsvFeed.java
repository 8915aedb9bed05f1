package dev.shigoto.indexer.connector;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.shigoto.indexer.ad.Given;
import dev.shigoto.indexer.ad.Item;
import dev.shigoto.indexer.ad.JsonValue;
import dev.shigoto.indexer.ad.TextAds;
import dev.shigoto.indexer.feed.Feed;
import dev.shigoto.indexer.feed.FeedException;
import dev.shigoto.indexer.feed.Page;
import dev.shigoto.indexer.feed.Visit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A table with a header, whose columns the settings name.
///
/// @param columns names of columns, by what they are for
/// @param separator between cells
record CsvFeed(
    TextAds ads, URI document, Map<String, String> columns, char separator, Charset charset)
    implements Feed {

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final List<String> NEEDED = List.of("externalId", "title", "postedAt");

  static Supplier<Feed> configure(FeedSettings settings) {
    Map<String, String> columns = settings.names("columns");
    check(settings, columns);
    CsvFeed feed =
        new CsvFeed(
            new TextAds(settings.name(), columns),
            settings.document(),
            columns,
            settings.optional("separator", CsvFeed::separator).orElse(','),
            settings.optional("charset", CsvFeed::charset).orElse(StandardCharsets.UTF_8));
    return () -> feed;
  }

  private static void check(FeedSettings settings, Map<String, String> columns) {
    NEEDED.stream()
        .filter(use -> !columns.containsKey(use))
        .forEach(use -> settings.problem("columns." + use + " is missing"));
    columns.keySet().stream()
        .filter(use -> !TextAds.FIELDS.contains(use))
        .forEach(
            use ->
                settings.problem(
                    "unknown field columns."
                        + use
                        + "; there are "
                        + String.join(", ", TextAds.FIELDS)));
  }

  private static char separator(JsonValue value) {
    if (value.text().length() != 1) {
      throw value.refused("one sign");
    }
    return value.text().charAt(0);
  }

  private static Charset charset(JsonValue value) {
    return value.as(() -> Charset.forName(value.word()));
  }

  @Override
  public Page page(String cursor, Visit visit) throws InterruptedException {
    return visit.page(cursor, document, this::content);
  }

  private Page.Content content(InputStream body) throws IOException {
    TableText text = new TableText(text(body));
    CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofNamedCsvRecord(text);
    return new Page.Content(
        rows.stream().map(row -> item(row, text)).onClose(() -> close(body)), Optional.empty());
  }

  /// Bytes that are not of the charset end the run: every row would be spoilt.
  private BufferedReader text(InputStream body) throws IOException {
    BufferedReader text = new BufferedReader(new InputStreamReader(body, charset.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private Item item(NamedCsvRecord row, TableText text) {
    long line = row.getStartingLineNumber();
    if (text.endedInside(row)) {
      throw new FeedException(
          "line " + line + ": the quote of the last cell is never closed; close it in the table");
    }
    requireColumns(row);
    int cells = row.getFieldCount();
    int wanted = row.getHeader().size();
    return cells == wanted
        ? ads.item(line, row.getFieldsAsMap())
        : new Item.Bad(
            new Given(line, "", String.join(String.valueOf(separator), row.getFields())),
            "the row has " + cells + " cells, the header " + wanted);
  }

  private void requireColumns(NamedCsvRecord row) {
    List<String> missing =
        columns.values().stream().filter(name -> !row.getHeader().contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new FeedException(
          "the table has no column "
              + String.join(", ", missing)
              + "; it has "
              + String.join(", ", row.getHeader()));
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
