package dev.shigoto.indexer.ad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The example lines of `docs/import.md`, in their order: full, short, Hello Work.
final class ImportExamples {

  private ImportExamples() {}

  static List<String> lines() {
    try (var lines = Files.lines(Path.of("..", "docs", "import.md"))) {
      return lines.filter(line -> line.startsWith("{\"")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
