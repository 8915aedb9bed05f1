package dev.shigoto.indexer.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.indextemplates.IndexedFacts;
import dev.shigoto.models.facts.FactFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    MessageDigest digest = sha256();
    digest.update(Code.HASH);
    Stream.of(files.occupations(), files.minimumWages(), files.gazetteer())
        .forEach(
            file -> {
              file.ifPresent(path -> addAll(digest, path));
              digest.update((byte) 0);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Does not change while a process runs.
  private static final class Code {

    static final byte[] HASH = hash();

    private static byte[] hash() {
      MessageDigest digest = sha256();
      READERS.stream().map(ReaderIdentity::home).distinct().forEach(it -> addAll(digest, it));
      return digest.digest();
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
  private static void addAll(MessageDigest digest, Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(path.relativize(file).toString().getBytes(UTF_8));
        digest.update((byte) 0);
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform must have it
    }
  }
}
