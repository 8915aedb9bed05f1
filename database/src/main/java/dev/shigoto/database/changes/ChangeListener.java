package dev.shigoto.database.changes;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Hears `NOTIFY job_changes` on a connection of its own, opened when it is first needed. A
/// notification wakes one of the threads that wait.
final class ChangeListener implements AutoCloseable {

  private final Jdbi jdbi;
  private final ReentrantLock listening = new ReentrantLock();
  private @Nullable Handle handle;

  ChangeListener(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  boolean await(Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    if (!listening.tryLock(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
      return false;
    }
    try {
      return hear(Duration.ofNanos(deadline - System.nanoTime()));
    } catch (SQLException | RuntimeException e) {
      drop();
      throw new IllegalStateException("cannot listen for changes of jobs", e);
    } finally {
      listening.unlock();
    }
  }

  private boolean hear(Duration atMost) throws SQLException {
    if (handle == null) {
      handle = jdbi.open();
      handle.execute("listen job_changes");
      return true; // what was committed before this moment was not heard
    }
    int millis = (int) Math.max(1, atMost.toMillis()); // 0 would wait forever
    PGNotification[] heard =
        handle.getConnection().unwrap(PGConnection.class).getNotifications(millis);
    return heard != null && heard.length > 0;
  }

  /// Ends the connection: back in the pool it would go on listening, with nobody to hear.
  private void drop() {
    if (handle != null) {
      try (Handle ended = handle) {
        ended.getConnection().abort(Runnable::run);
      } catch (SQLException e) {
        throw new IllegalStateException("cannot end the connection that listens for changes", e);
      } finally {
        handle = null;
      }
    }
  }

  @Override
  public void close() {
    listening.lock();
    try {
      drop();
    } finally {
      listening.unlock();
    }
  }
}
