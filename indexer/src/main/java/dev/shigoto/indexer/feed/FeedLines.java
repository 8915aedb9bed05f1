package dev.shigoto.indexer.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// The lines of a UTF-8 file, plain or gzip, one at a time.
final class FeedLines implements AutoCloseable {

  /// Bytes; a longer line is no ad, and must not fill the memory.
  static final int LONGEST_LINE = 1 << 20;

  /// Characters of a line too long that are kept to recognise it by.
  private static final int KEPT = 1000;

  private static final int BUFFER = 1 << 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final InputStream in;
  private long number;

  private FeedLines(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /// @throws UncheckedIOException if the file cannot be read
  static FeedLines open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw unreadable(file, new IOException("it is not a file"));
    }
    try {
      BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
      InputStream in = isGzip(raw) ? new GZIPInputStream(raw, BUFFER) : raw;
      return new FeedLines(file, new BufferedInputStream(in, BUFFER));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static boolean isGzip(BufferedInputStream raw) throws IOException {
    raw.mark(2);
    boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
    raw.reset();
    return gzip;
  }

  /// The next line, blank ones too; empty at the end of the file.
  ///
  /// @throws UncheckedIOException if the file breaks off
  Optional<FeedLine> next() {
    try {
      int first = in.read();
      if (first < 0) {
        return Optional.empty();
      }
      number++;
      return Optional.of(line(first));
    } catch (IOException e) {
      throw unreadable(file, new IOException("it breaks off after line " + number, e));
    }
  }

  private FeedLine line(int first) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    long length = 0;
    for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
      if (length++ < LONGEST_LINE) {
        bytes.write(b);
      }
    }
    return length > LONGEST_LINE ? tooLong(bytes, length) : decoded(bytes.toByteArray());
  }

  private FeedLine tooLong(ByteArrayOutputStream beginning, long length) {
    String text = beginning.toString(StandardCharsets.UTF_8).substring(0, KEPT);
    String problem = "the line is longer than " + LONGEST_LINE + " bytes: " + length;
    return new FeedLine(number, text, Optional.of(problem));
  }

  private FeedLine decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String body = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      return new FeedLine(number, body.strip(), Optional.empty());
    } catch (CharacterCodingException e) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new FeedLine(number, text, Optional.of("the line is not UTF-8"));
    }
  }

  private static UncheckedIOException unreadable(Path file, IOException cause) {
    return new UncheckedIOException("cannot read " + file + ": " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }
}
