package dev.shigoto.local;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.facts.FactFiles;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A whole platform of its own in a temporary folder, which goes with it.
record ThrowAwayPlatform(Running running, OpenParts parts) implements AutoCloseable {

  private static final int ANY_PORT = 0;

  /// @param models a folder of models that a person dropped in
  /// @param dictionary what seekers type
  /// @param fill is given the store before anything is indexed
  static ThrowAwayPlatform start(
      Optional<Path> models,
      SeekersDictionary dictionary,
      Consumer<JobStore> fill,
      Clock clock,
      Progress progress)
      throws InterruptedException {
    OpenParts parts = new OpenParts();
    Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "throw away")); // at Ctrl-C
    try {
      Path folder = temporaryFolder(models);
      parts.add(() -> delete(folder));
      return new ThrowAwayPlatform(
          Platform.start(options(folder, dictionary), fill, clock, progress, parts), parts);
    } catch (RuntimeException | InterruptedException e) {
      parts.close();
      throw e;
    }
  }

  private static Path temporaryFolder(Optional<Path> models) {
    try {
      Path folder = Files.createTempDirectory("shigoto-eval");
      if (models.isPresent()) {
        Files.createSymbolicLink(folder.resolve("models"), models.get().toAbsolutePath());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a temporary folder", e);
    }
  }

  private static PlatformOptions options(Path folder, SeekersDictionary dictionary) {
    return new PlatformOptions(
        new DataFolder(folder),
        new Ports(ANY_PORT, ANY_PORT, ANY_PORT),
        0,
        Indexing.HERE,
        List.of(),
        dictionary,
        FactFiles.NONE);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  @Override
  public void close() {
    parts.close();
  }
}
