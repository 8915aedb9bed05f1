package dev.shigoto.indexer.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// The content of a file, plain or gzip, which its first bytes tell.
public final class Unpacked {

  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  public static InputStream open(Path file, OpenOption... options) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(file, options), BUFFER);
    try {
      return isGzip(raw) ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static boolean isGzip(BufferedInputStream raw) throws IOException {
    raw.mark(2);
    boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
    raw.reset();
    return gzip;
  }
}
