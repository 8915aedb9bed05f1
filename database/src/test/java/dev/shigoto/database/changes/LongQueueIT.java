package dev.shigoto.database.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.database.TestAds;
import dev.shigoto.embedded.TestStack;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A queue of any length needs no more memory than one claim.
final class LongQueueIT {

  private static final int JOBS = 5_000;
  private static final int UPDATES = 20;

  @Test
  void a_small_heap_works_off_100_000_changes_of_100_megabytes() throws Exception {
    String url = TestStack.newDatabaseUrl();
    try (Database database = Database.open(DatabaseConfig.parse(url))) {
      database.jobs().upsert(TestAds.numbered(0, JOBS));
      database
          .jdbi()
          .useHandle(
              handle -> {
                handle.execute("update jobs set description = repeat(md5(id::text), 625)");
                for (int i = 1; i < UPDATES; i++) {
                  handle.execute("update jobs set updated_at = now()");
                }
              });
      assertEquals((UPDATES + 1) * JOBS, database.changes().depth().changes());
      assertEquals(0, draining(url).waitFor());
      assertEquals(0, database.changes().depth().changes());
    }
  }

  private static Process draining(String url) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx48m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Draining.class.getName(),
            url)
        .inheritIO()
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Claims and acknowledges until nothing waits any more.
  static final class Draining {

    private Draining() {}

    /// @param arguments the database's address
    public static void main(String[] arguments) {
      try (Database database = Database.open(DatabaseConfig.parse(arguments[0]))) {
        while (true) {
          Optional<Claim> claimed = database.changes().claim(100);
          if (claimed.isEmpty()) {
            return;
          }
          try (Claim claim = claimed.get()) {
            claim.acknowledge();
          }
        }
      }
    }
  }
}
