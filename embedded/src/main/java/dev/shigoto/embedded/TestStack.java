package dev.shigoto.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/// One engine and one database server per test run, each started by the first test that needs it,
/// in a temporary folder that goes with the JVM.
public final class TestStack {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private TestStack() {}

  public static URI openSearchUrl() {
    return Engine.NODE.url();
  }

  /// A new, empty database.
  public static String newDatabaseUrl() {
    String name = "test" + COUNTER.incrementAndGet();
    DatabaseServer.POSTGRES.createDatabaseIfMissing(name);
    return DatabaseServer.POSTGRES.databaseUrl(name);
  }

  /// An index prefix that no other test has.
  public static String newIndexPrefix() {
    return "test" + COUNTER.incrementAndGet();
  }

  /// Loaded, and so started, at first use.
  private static final class Engine {
    static final EmbeddedOpenSearch NODE =
        startedIn(temporaryFolder(), folder -> EmbeddedOpenSearch.start(folder, 0));
  }

  private static final class DatabaseServer {
    static final EmbeddedPostgres POSTGRES =
        startedIn(temporaryFolder(), folder -> EmbeddedPostgres.startForgetful(folder, 0));
  }

  private static <S extends AutoCloseable> S startedIn(Path folder, Function<Path, S> start) {
    S server = start.apply(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAndDelete(server, folder)));
    return server;
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("shigoto-test");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create a temporary folder", e);
    }
  }

  private static void closeAndDelete(AutoCloseable server, Path folder) {
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException("cannot stop what runs in " + folder, e);
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
