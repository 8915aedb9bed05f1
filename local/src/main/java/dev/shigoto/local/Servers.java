package dev.shigoto.local;

import dev.shigoto.embedded.EmbeddedOpenSearch;
import dev.shigoto.embedded.EmbeddedPostgres;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// The embedded database and the embedded engine, started side by side.
record Servers(EmbeddedPostgres database, EmbeddedOpenSearch engine) implements AutoCloseable {

  static Servers start(DataFolder data, Ports ports) {
    CompletableFuture<EmbeddedPostgres> database =
        async("start-postgresql", () -> EmbeddedPostgres.start(data.database(), ports.database()));
    CompletableFuture<EmbeddedOpenSearch> engine =
        async(
            "start-opensearch", () -> EmbeddedOpenSearch.start(data.engine(), ports.openSearch()));
    try {
      return database.thenCombine(engine, Servers::new).join();
    } catch (CompletionException e) {
      closeStarted(database);
      closeStarted(engine);
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static <T> CompletableFuture<T> async(String name, Supplier<T> start) {
    return CompletableFuture.supplyAsync(start, task -> new Thread(task, name).start());
  }

  /// One of the two failed; the other, once it has started, must not stay behind.
  private static void closeStarted(CompletableFuture<? extends AutoCloseable> part) {
    try (OpenParts parts = new OpenParts()) {
      part.thenAccept(parts::add).exceptionally(failure -> null).join();
    }
  }

  @Override
  public void close() {
    try (database) {
      engine.close();
    }
  }
}
