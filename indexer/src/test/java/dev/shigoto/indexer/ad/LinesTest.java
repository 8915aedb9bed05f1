package dev.shigoto.indexer.ad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

  @TempDir Path folder;

  @Test
  void lines_end_with_a_line_feed_or_a_windows_line_end_or_the_file() throws IOException {
    assertEquals(List.of("一", "", "二"), texts(file("一\r\n\n二".getBytes(UTF_8))));
  }

  @Test
  void a_byte_order_mark_is_no_text() throws IOException {
    assertEquals(List.of("一"), texts(file("\uFEFF一\n".getBytes(UTF_8))));
  }

  @Test
  void gzip_is_told_by_its_first_bytes() throws IOException {
    assertEquals(List.of("一", "二"), texts(file(gzip("一\n二\n"))));
  }

  @Test
  void an_empty_file_has_no_lines() throws IOException {
    assertEquals(List.of(), texts(file(new byte[0])));
  }

  @Test
  void bytes_that_are_not_utf_8_spoil_their_line_only() throws IOException {
    byte[] bytes = {'a', '\n', (byte) 0x8e, (byte) 0x64, '\n', 'b'}; // 仕 in Shift_JIS

    List<Line> lines = lines(file(bytes));

    assertEquals(Optional.of("the line is not UTF-8"), lines.get(1).problem());
    assertEquals("b", lines.get(2).text());
  }

  @Test
  void a_line_too_long_keeps_its_beginning_and_its_reason() throws IOException {
    byte[] bytes = new byte[Lines.LONGEST_LINE + 5];
    Arrays.fill(bytes, (byte) 'x');
    bytes[bytes.length - 2] = '\n';

    List<Line> lines = lines(file(bytes));

    assertEquals(
        Optional.of("the line is longer than 1048576 bytes: 1048579"), lines.get(0).problem());
    assertEquals("x".repeat(1000), lines.get(0).text());
    assertEquals("x", lines.get(1).text());
  }

  @Test
  void a_file_that_breaks_off_is_named_with_its_last_line() throws IOException {
    byte[] whole = gzip("一\n".repeat(3));
    Path file = file(Arrays.copyOf(whole, whole.length - 6));

    UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> lines(file));

    assertEquals("cannot read " + file + ": it breaks off after line 3", failure.getMessage());
  }

  @Test
  void a_missing_file_is_named() {
    Path missing = folder.resolve("missing");

    UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> lines(missing));

    assertEquals("cannot read " + missing + ": it is not a file", failure.getMessage());
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("feed"), bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<String> texts(Path file) {
    return lines(file).stream().map(Line::text).toList();
  }

  private static List<Line> lines(Path file) {
    List<Line> lines = new ArrayList<>();
    try (Lines feed = Lines.open(file)) {
      for (Optional<Line> line = feed.next(); line.isPresent(); line = feed.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }
}
