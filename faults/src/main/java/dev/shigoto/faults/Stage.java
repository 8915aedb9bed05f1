package dev.shigoto.faults;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/// One PostgreSQL and one engine for all runs. Each can be killed, and started where it was.
final class Stage implements AutoCloseable {

  private final Path folder;
  private final Thread atExit = new Thread(this::stop, "stop-servers");
  private EmbeddedPostgres postgres;
  private EngineProcess engine;
  private int databases;

  private Stage(Path folder) {
    this.folder = folder;
    this.postgres = EmbeddedPostgres.startForgetful(folder, 0);
    this.engine = EngineProcess.start(folder, 0);
    Database.open(DatabaseConfig.parse(postgres.databaseUrl())).close(); // migrates the template
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  static Stage open() {
    try {
      return new Stage(Files.createTempDirectory("shigoto-faults"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create a temporary folder", e);
    }
  }

  /// Where logs of children go.
  Path folder() {
    return folder;
  }

  URI engineUrl() {
    return engine.url();
  }

  /// A number that no other run of this stage has.
  int nextNumber() {
    return ++databases;
  }

  /// A migrated, empty database.
  String newDatabase(String name) {
    execute("create database " + name + " template shigoto");
    return postgres.databaseUrl().replaceFirst("/shigoto$", "/" + name);
  }

  void dropDatabase(String name) {
    execute("drop database " + name + " with (force)");
  }

  void endSessions(String database) {
    execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
            + database
            + "'");
  }

  private void execute(String sql) {
    String url = "jdbc:" + postgres.databaseUrl().replaceFirst("//.*@", "//");
    try (var connection =
            DriverManager.getConnection(
                url.replaceFirst("/shigoto$", "/postgres"), "postgres", "postgres");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot " + sql, e);
    }
  }

  void crashDatabase() {
    postgres.crash();
    postgres.close();
  }

  void startDatabase() {
    int port = URI.create(postgres.databaseUrl()).getPort();
    postgres = EmbeddedPostgres.startForgetful(folder, port);
  }

  void killEngine() {
    engine.kill();
  }

  void startEngine() {
    engine = EngineProcess.start(folder, engine.url().getPort());
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atExit);
    stop();
  }

  private void stop() {
    engine.kill();
    postgres.close();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
