package dev.shigoto.indexer.file;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lines that did not go in, one JSON object `{"line", "reason", "text"}` each. The file exists
/// only where there are any; one of an earlier import is replaced.
final class RejectFile implements AutoCloseable {

  private static final int FIRST = 5;

  /// ASCII only, since a rejected text may hold half a character, which UTF-8 cannot write.
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Path path;
  private final List<Rejection> first = new ArrayList<>();
  private @Nullable BufferedWriter writer;
  private long count;

  private RejectFile(Path path) {
    this.path = path;
  }

  static RejectFile at(Path path) {
    try {
      Files.deleteIfExists(path);
      return new RejectFile(path);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /// Beside `feed`, or in the working folder where that one is read-only.
  static Path defaultFor(Path feed) {
    Path beside = feed.toAbsolutePath().resolveSibling(feed.getFileName() + ".rejected.jsonl");
    return Files.isWritable(beside.getParent()) ? beside : beside.getFileName();
  }

  void add(Rejection rejection) {
    try {
      if (writer == null) {
        writer = Files.newBufferedWriter(path);
      }
      writer.write(JSON.writeValueAsString(rejection));
      writer.newLine();
    } catch (IOException e) {
      throw unwritable(path, e);
    }
    count++;
    if (first.size() < FIRST) {
      first.add(rejection);
    }
  }

  long count() {
    return count;
  }

  List<Rejection> first() {
    return first;
  }

  Optional<Path> path() {
    return count == 0 ? Optional.empty() : Optional.of(path);
  }

  private static UncheckedIOException unwritable(Path path, IOException cause) {
    return new UncheckedIOException("cannot write rejected lines to " + path, cause);
  }

  @Override
  public void close() {
    try {
      if (writer != null) {
        writer.close();
      }
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }
}
