package dev.shigoto.indexer.ad;

import dev.shigoto.indexer.fetch.Unpacked;
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

/// The lines of a UTF-8 file, plain or gzip, one at a time.
public final class Lines implements AutoCloseable {

  /// Bytes; a longer line is no ad, and must not fill the memory.
  static final int LONGEST_LINE = 1 << 20;

  /// Characters of a line too long that are kept to recognise it by.
  private static final int KEPT = 1000;

  private static final int BUFFER = 1 << 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final InputStream in;
  private long number;

  /// @param name for messages
  public Lines(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  /// @throws UncheckedIOException if the file cannot be read
  public static Lines open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw unreadable(file.toString(), new IOException("it is not a file"));
    }
    try {
      return new Lines(file.toString(), Unpacked.open(file));
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /// The next line, blank ones too; empty at the end of the file.
  ///
  /// @throws UncheckedIOException if the file breaks off
  Optional<Line> next() {
    try {
      int first = in.read();
      if (first < 0) {
        return Optional.empty();
      }
      number++;
      return Optional.of(line(first));
    } catch (IOException e) {
      throw unreadable(name, new IOException("it breaks off after line " + number, e));
    }
  }

  private Line line(int first) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    long length = 0;
    for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
      if (length++ < LONGEST_LINE) {
        bytes.write(b);
      }
    }
    return length > LONGEST_LINE ? tooLong(bytes, length) : decoded(bytes.toByteArray());
  }

  private Line tooLong(ByteArrayOutputStream beginning, long length) {
    String text = beginning.toString(StandardCharsets.UTF_8).substring(0, KEPT);
    String problem = "the line is longer than " + LONGEST_LINE + " bytes: " + length;
    return new Line(number, text, Optional.of(problem));
  }

  private Line decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String body = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      return new Line(number, body.strip(), Optional.empty());
    } catch (CharacterCodingException e) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new Line(number, text, Optional.of("the line is not UTF-8"));
    }
  }

  private static UncheckedIOException unreadable(String name, IOException cause) {
    return new UncheckedIOException("cannot read " + name + ": " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }
}
