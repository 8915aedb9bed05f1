package dev.shigoto.database.changes;

import org.jdbi.v3.core.Handle;

/// The advisory locks of the queue, each held until the transaction ends.
final class Locks {

  private static final int FAMILY = 732_001; // ours alone among the users of the database
  private static final int CLAIMS = 1;
  private static final int BUILDS = 2;

  private Locks() {}

  /// Held by every open claim, together.
  static void joinClaims(Handle handle) {
    take(handle, "select pg_advisory_xact_lock_shared(?, ?)", CLAIMS);
  }

  static void awaitClaims(Handle handle) {
    take(handle, "select pg_advisory_xact_lock(?, ?)", CLAIMS);
  }

  static void awaitBuilds(Handle handle) {
    take(handle, "select pg_advisory_xact_lock(?, ?)", BUILDS);
  }

  private static void take(Handle handle, String sql, int lock) {
    handle.createQuery(sql).bind(0, FAMILY).bind(1, lock).mapTo(String.class).list();
  }
}
