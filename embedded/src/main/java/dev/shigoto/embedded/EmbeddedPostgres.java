package dev.shigoto.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL server beside this JVM, on the loopback address. Its data stays in the folder,
/// also over a kill of this JVM: the server that is left behind is stopped by the next start.
public final class EmbeddedPostgres implements AutoCloseable {

  private static final String DATABASE = "shigoto";

  /// Long, for the recovery after a crash in the middle of a big import.
  private static final Duration STARTUP = Duration.ofMinutes(2);

  /// A crash of the machine may lose everything, one of the server nothing: the bundle's own
  /// default is to commit later.
  private static final Map<String, String> FORGETFUL =
      Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "on");

  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "shared_buffers", "256MB");

  private final DataFolder folder;
  private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

  private EmbeddedPostgres(
      DataFolder folder, io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
    this.folder = folder;
    this.server = server;
  }

  /// Starts the server, with an empty database `shigoto` the first time, and returns when it
  /// answers.
  ///
  /// @param dataFolder created if it is not there; a folder `postgres` in it is used
  /// @param port 0 takes any free one
  /// @throws IllegalStateException if the port is taken, the folder is in use, or the server
  ///     fails
  public static EmbeddedPostgres start(Path dataFolder, int port) {
    return start(dataFolder, port, DURABLE);
  }

  /// As `start`, much faster, for what need not outlive the machine.
  public static EmbeddedPostgres startForgetful(Path dataFolder, int port) {
    return start(dataFolder, port, FORGETFUL);
  }

  private static EmbeddedPostgres start(Path dataFolder, int port, Map<String, String> settings) {
    DataFolder folder = DataFolder.lock(dataFolder, "postgres");
    try {
      OrphanedServer.stop(folder.path());
      LoopbackPort.requireFree(port, "PostgreSQL");
      EmbeddedPostgres postgres =
          new EmbeddedPostgres(folder, launch(folder.path(), port, settings));
      postgres.createDatabaseIfMissing(DATABASE);
      return postgres;
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /// For example `postgresql://postgres:postgres@127.0.0.1:5432/shigoto`.
  public String databaseUrl() {
    return databaseUrl(DATABASE);
  }

  String databaseUrl(String database) {
    return "postgresql://postgres:postgres@127.0.0.1:" + server.getPort() + "/" + database;
  }

  void createDatabaseIfMissing(String name) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      String known = "select from pg_database where datname = '" + name + "'";
      if (!statement.executeQuery(known).next()) {
        statement.execute("create database " + name);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create database " + name + " in " + folder.path(), e);
    }
  }

  /// Ends the server in the middle of what it does, as `pg_ctl stop -m immediate`. What remains is
  /// to close this; the next start in the folder recovers.
  public void crash() {
    ProcessHandle postmaster = OrphanedServer.in(folder.path()).orElseThrow();
    try {
      String pid = String.valueOf(postmaster.pid());
      new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
      postmaster.onExit().get(10, TimeUnit.SECONDS);
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("cannot stop PostgreSQL in " + folder.path(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stop PostgreSQL in " + folder.path(), e);
    } finally {
      folder.close();
    }
  }

  private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres launch(
      Path data, int port, Map<String, String> settings) {
    Path log = data.resolveSibling("postgres.log");
    var builder =
        io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(binaries().toFile())
            .setLocaleConfig("locale", "C")
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()))
            .setPGStartupWait(STARTUP)
            .setPort(port);
    settings.forEach(builder::setServerConfig);
    try {
      return builder.start();
    } catch (IOException | IllegalStateException e) {
      throw new IllegalStateException(
          "PostgreSQL did not start in " + data + "; its log is " + log, e);
    }
  }

  /// Where the binaries are unpacked, once per user and machine.
  private static Path binaries() {
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "shigoto-postgres-" + System.getProperty("user.name"));
  }
}
