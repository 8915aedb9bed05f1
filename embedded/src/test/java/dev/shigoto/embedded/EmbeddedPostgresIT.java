package dev.shigoto.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server beside the JVM: its data, its port, its folder, and what a killed JVM leaves
/// behind.
final class EmbeddedPostgresIT {

  @TempDir private Path folder;

  @Test
  void rows_survive_a_restart() throws SQLException {
    try (var postgres = EmbeddedPostgres.start(folder, 0)) {
      execute(postgres, "create table kept as select 42 as answer");
    }
    try (var postgres = EmbeddedPostgres.start(folder, 0)) {
      assertEquals("42", query(postgres, "select answer from kept"));
    }
  }

  @Test
  void what_was_committed_survives_a_crash_of_the_server() throws SQLException {
    int port;
    try (var postgres = EmbeddedPostgres.startForgetful(folder, 0)) {
      port = URI.create(postgres.databaseUrl()).getPort();
      execute(postgres, "create table kept as select 42 as answer");
      postgres.crash();
      assertThrows(SQLException.class, () -> query(postgres, "select answer from kept"));
    }
    try (var postgres = EmbeddedPostgres.startForgetful(folder, port)) {
      assertEquals("42", query(postgres, "select answer from kept"));
    }
  }

  @Test
  void it_is_durable_and_speaks_unicode() throws SQLException {
    try (var postgres = EmbeddedPostgres.start(folder, 0)) {
      assertEquals("on", query(postgres, "show fsync"));
      assertEquals("UTF8", query(postgres, "show server_encoding"));
      assertTrue(query(postgres, "show server_version").startsWith("17."));
    }
  }

  @Test
  void a_server_left_behind_by_a_killed_jvm_is_replaced() throws Exception {
    ProcessHandle orphan = KilledJvm.withPostgresIn(folder);
    try (var postgres = EmbeddedPostgres.start(folder, 0)) {
      assertFalse(orphan.isAlive());
      assertEquals("1", query(postgres, "select 1"));
    }
  }

  @Test
  void its_log_stands_beside_the_data() throws IOException {
    EmbeddedPostgres.start(folder, 0).close();
    String log = Files.readString(folder.resolve("postgres.log"));
    assertTrue(log.contains("database system is ready to accept connections"), log);
  }

  @Test
  void a_pid_file_left_behind_by_a_reboot_is_ignored() throws Exception {
    EmbeddedPostgres.start(folder, 0).close();
    long somebodyElse = ProcessHandle.current().pid();
    Files.writeString(folder.resolve("postgres/postmaster.pid"), somebodyElse + "\n");
    try (var postgres = EmbeddedPostgres.start(folder, 0)) {
      assertEquals("1", query(postgres, "select 1"));
    }
  }

  @Test
  void a_taken_port_is_refused_by_number() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      var refusal =
          assertThrows(IllegalStateException.class, () -> EmbeddedPostgres.start(folder, port));
      assertEquals(
          "port "
              + port
              + " for PostgreSQL is taken; stop what listens there or choose another port",
          refusal.getMessage());
    }
  }

  @Test
  void a_folder_in_use_is_refused_by_name() {
    try (var holder = DataFolder.lock(folder, "postgres")) {
      var refusal =
          assertThrows(
              IllegalStateException.class,
              () -> EmbeddedPostgres.start(folder, 0),
              holder::toString);
      assertEquals(
          "data folder "
              + folder
              + " is in use by another Shigoto; stop it or choose another with --data",
          refusal.getMessage());
    }
  }

  private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
    String url = postgres.databaseUrl().replace("postgres:postgres@", "");
    return DriverManager.getConnection("jdbc:" + url, "postgres", "postgres");
  }
}
