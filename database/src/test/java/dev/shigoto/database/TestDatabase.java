package dev.shigoto.database;

import dev.shigoto.database.changes.JobChanges;
import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.embedded.TestStack;

/// A fresh, migrated database on the shared server.
public final class TestDatabase implements AutoCloseable {

  private final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));

  public Database database() {
    return database;
  }

  public JobStore jobs() {
    return database.jobs();
  }

  public JobChanges changes() {
    return database.changes();
  }

  /// Rows that `statement` changed.
  public int sql(String statement, Object... arguments) {
    return database.jdbi().withHandle(handle -> handle.execute(statement, arguments));
  }

  public long number(String query) {
    return database.jdbi().withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }

  @Override
  public void close() {
    database.close();
  }
}
