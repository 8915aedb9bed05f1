package dev.shigoto.retrieval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A cursor as callers see it: opaque, URL-safe, with a checksum that finds what was changed on the
/// way. Some hundred characters for the first pages; after 10,000 jobs, about one for each.
final class CursorText {

  private static final int LONGEST = 60_000;

  private CursorText() {}

  static String write(Cursor cursor) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      CursorBytes.write(cursor, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return checked(deflated(bytes.toByteArray()));
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return deflated.toByteArray();
  }

  private static String checked(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
        + "."
        + Fingerprint.hash(bytes);
  }

  /// @throws InvalidRequestException if it is none
  static Cursor read(String text) {
    int dot = text.indexOf('.');
    try {
      if (dot > 0 && text.length() <= LONGEST) {
        byte[] bytes = Base64.getUrlDecoder().decode(text.substring(0, dot));
        if (text.equals(checked(bytes))) {
          return inflated(bytes);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // said below in the caller's terms
    }
    throw new InvalidRequestException(
        "cursor", "cursor cannot be read; use the nextCursor of an answer as it is");
  }

  private static Cursor inflated(byte[] bytes) throws IOException {
    try (Inflater inflater = new Inflater(true);
        InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
      return CursorBytes.read(new DataInputStream(in));
    }
  }
}
