package dev.shigoto.faults;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.JdbiException;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;

/// A database and indices of one run, and a way to them past everything that is bad.
final class Stores implements AutoCloseable {

  private final Stage stage;
  private final String name;
  private final String databaseUrl;
  private final Database database;
  private final OpenSearchConnection engine;

  Stores(Stage stage) {
    this.stage = stage;
    this.name = "run" + stage.nextNumber();
    this.databaseUrl = stage.newDatabase(name);
    this.database = Database.open(DatabaseConfig.parse(databaseUrl));
    this.engine = OpenSearchConnection.open(stage.engineUrl());
  }

  String databaseUrl() {
    return databaseUrl;
  }

  Database database() {
    return database;
  }

  OpenSearchConnection engine() {
    return engine;
  }

  IndexNames names() {
    return new IndexNames(name);
  }

  /// Changes settings of all indices of the run; there may be none yet.
  void settings(String json) {
    request("PUT", "/" + names().pattern() + "/_settings?expand_wildcards=all", json);
  }

  void refresh() {
    request("POST", "/" + names().pattern() + "/_refresh", "{}");
  }

  private void request(String method, String path, String json) {
    try (Response response =
        engine
            .client()
            .generic()
            .execute(Requests.builder().method(method).endpoint(path).json(json).build())) {
      if (response.getStatus() >= 300 && response.getStatus() != 404) {
        throw new IllegalStateException(path + ": " + response.getStatus());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the engine does not answer to " + path, e);
    }
  }

  /// Waits until the index has learned everything that is committed now, and everything that the
  /// grouping of openings makes of it: that gives jobs new revisions too.
  ///
  /// @return whether it did within `atMost`
  boolean awaitCaughtUp(Duration atMost) throws InterruptedException {
    return Await.until(atMost, this::isCaughtUp);
  }

  private boolean isCaughtUp() {
    try {
      return isSettled() && !database.changes().isWaitingFor(database.jobs().now()) && isSettled();
    } catch (JdbiException e) {
      return false; // asked over a session that was ended
    }
  }

  private boolean isSettled() {
    return database.identities().isSettled(Instant.now());
  }

  /// Ends every session of the database.
  void endSessions() {
    stage.endSessions(name);
  }

  @Override
  public void close() {
    request("DELETE", "/" + names().pattern(), "{}");
    request("DELETE", "/_index_template/" + names().template(), "{}");
    engine.close();
    database.close();
    stage.dropDatabase(name);
  }
}
