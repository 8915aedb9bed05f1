package dev.shigoto.indexer.feed;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indexer.connector.FeedsFile;
import dev.shigoto.indexer.fetch.FakeWaits;
import dev.shigoto.indexer.fetch.TestServer;
import dev.shigoto.indexer.fetch.Web;
import dev.shigoto.indexer.fetch.WebLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Feeds over a fresh database and a server that answers what a test tells it to.
public final class TestFeeds implements AutoCloseable {

  private static final WebLimits LIMITS =
      new WebLimits(
          Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(500), 10_000_000);
  private static final Map<String, String> ENVIRONMENT =
      Map.of("ADZUNA_APP_ID", "id-hush", "ADZUNA_APP_KEY", "key-hush");

  public final TestServer server = new TestServer();
  public final FakeWaits waits = new FakeWaits(Instant.parse("2026-11-20T00:00:00Z"));
  private final String databaseUrl = TestStack.newDatabaseUrl();
  public final Database database = openAgain();
  private final Web web = new Web(waits, LIMITS);

  /// The same database as another process would open it.
  Database openAgain() {
    return Database.open(DatabaseConfig.parse(databaseUrl));
  }

  /// Of a feeds file in which `SERVER` stands for the address of the server.
  public Feeds define(String json) {
    return new Feeds(database, web, waits::now, definitions(json));
  }

  public List<FeedDefinition> definitions(String json) {
    try {
      Path file = Files.createTempFile("feeds", ".json");
      Files.writeString(file, json.replace("SERVER", server.uri("").toString()));
      List<FeedDefinition> definitions = FeedsFile.read(file, ENVIRONMENT);
      Files.delete(file);
      return definitions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs the only feed that `json` defines.
  public SyncRun run(String json, RunOption... options) {
    Feeds feeds = define(json);
    return feeds.run(feeds.definitions().getFirst(), Set.of(options), Progress.NONE).orElseThrow();
  }

  public List<String> texts(String sql) {
    return database.jdbi().withHandle(handle -> handle.select(sql).mapTo(String.class).list());
  }

  public int sql(String statement) {
    return database.jdbi().withHandle(handle -> handle.execute(statement));
  }

  @Override
  public void close() {
    web.close();
    database.close();
    server.close();
  }
}
