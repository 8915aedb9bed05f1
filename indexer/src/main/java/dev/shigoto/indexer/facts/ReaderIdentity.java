package dev.shigoto.indexer.facts;

import dev.shigoto.domain.digest.Sha256;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.indextemplates.IndexedFacts;
import dev.shigoto.models.facts.FactFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the facts of an ad depend on beside the ad: the code that reads it, with the words, tables
/// and models that are packed with the code, and the tables of the operator. All of it is hashed,
/// so that nobody has to remember to count up a version.
final class ReaderIdentity {

  private static final List<Class<?>> READERS =
      List.of(AdAnalysis.class, FactFiles.class, IndexedFacts.class);

  private ReaderIdentity() {}

  static String of(FactFiles files) {
    Sha256 hash = Sha256.of(Code.HASH);
    Stream.of(files.occupations(), files.minimumWages(), files.gazetteer())
        .forEach(
            file -> {
              file.ifPresent(path -> addAll(hash, path));
              hash.split();
            });
    return hash.hex();
  }

  /// Does not change while a process runs.
  private static final class Code {

    static final byte[] HASH = hash();

    private static byte[] hash() {
      Sha256 hash = Sha256.start();
      READERS.stream().map(ReaderIdentity::home).distinct().forEach(it -> addAll(hash, it));
      return hash.bytes();
    }
  }

  private static Path home(Class<?> reader) {
    try {
      return Path.of(reader.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no file that " + reader + " comes from", e);
    }
  }

  /// A file, or all files of a folder with their names, in the order of these.
  private static void addAll(Sha256 hash, Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        hash.add(path.relativize(file).toString()).split().add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
