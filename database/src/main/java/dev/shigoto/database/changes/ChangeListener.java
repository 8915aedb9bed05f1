package dev.shigoto.database.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Hears the notifications of one channel on a connection of its own, opened when it is first
/// needed. A notification wakes one of the threads that wait.
public final class ChangeListener implements AutoCloseable {

  private final String channel;
  private final ConnectionFactory connections;
  private final ReentrantLock listening = new ReentrantLock();
  private @Nullable Connection connection;

  /// @param channel a name in small letters
  public ChangeListener(String channel, ConnectionFactory connections) {
    this.channel = channel;
    this.connections = connections;
  }

  /// Waits for a notification, but not longer than this.
  ///
  /// @return whether there may have been one
  public boolean await(Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    if (!listening.tryLock(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
      return false;
    }
    try {
      return hear(Duration.ofNanos(deadline - System.nanoTime()));
    } catch (SQLException e) {
      disconnect();
      throw new IllegalStateException("cannot listen for " + channel, e);
    } finally {
      listening.unlock();
    }
  }

  private boolean hear(Duration atMost) throws SQLException {
    if (connection == null) {
      connection = connect();
      return true; // what was committed before this moment was not heard
    }
    int millis = (int) Math.max(1, atMost.toMillis()); // 0 would wait forever
    PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(millis);
    return heard != null && heard.length > 0;
  }

  private Connection connect() throws SQLException {
    Connection opened = connections.openConnection();
    try (Statement listen = opened.createStatement()) {
      listen.execute("listen " + channel);
    }
    return opened;
  }

  private void disconnect() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot close the connection that listens", e);
    } finally {
      connection = null;
    }
  }

  /// A later wait opens it again.
  @Override
  public void close() {
    listening.lock();
    try {
      disconnect();
    } finally {
      listening.unlock();
    }
  }
}
