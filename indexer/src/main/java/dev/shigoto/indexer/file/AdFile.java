package dev.shigoto.indexer.file;

import dev.shigoto.indexer.ad.Item;
import dev.shigoto.indexer.ad.LineReader;
import dev.shigoto.indexer.ad.Lines;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The ads of a file, plain or gzip, read one at a time.
public final class AdFile implements AutoCloseable {

  private final Lines lines;
  private final LineReader reader;

  private AdFile(Lines lines, LineReader reader) {
    this.lines = lines;
    this.reader = reader;
  }

  /// @throws java.io.UncheckedIOException if the file cannot be read
  public static AdFile open(Path file, FileFormat format) {
    return new AdFile(Lines.open(file), new LineReader(format.reader()));
  }

  /// Every ad, and every line that is none with its reason; once.
  public Stream<Item> items() {
    return reader.items(lines);
  }

  @Override
  public void close() {
    lines.close();
  }
}
