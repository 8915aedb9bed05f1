package dev.shigoto.models.train;

import io.github.metarank.lightgbm4j.LGBMBooster;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// LightGBM's native code, unpacked to a folder of this process alone. The binding would write it
/// to a fixed name among the temporary files, and crash whatever other process runs it from there.
public final class LightGbmLibrary {

  private static final String TEMPORARY = "java.io.tmpdir";

  static {
    unpack();
  }

  private LightGbmLibrary() {}

  /// Returns once it may be used.
  public static void load() {} // done when the class is

  private static void unpack() {
    String shared = System.getProperty(TEMPORARY);
    try {
      Path own = Files.createTempDirectory("shigoto-lightgbm");
      System.setProperty(TEMPORARY, own.toString());
      LGBMBooster.loadNative();
      delete(own);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack LightGBM", e);
    } finally {
      System.setProperty(TEMPORARY, shared);
    }
  }

  /// What is loaded stays in memory, but Windows keeps its file until the process ends.
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.map(Path::toFile).filter(file -> !file.delete()).forEach(File::deleteOnExit);
    }
    folder.toFile().deleteOnExit();
  }
}
