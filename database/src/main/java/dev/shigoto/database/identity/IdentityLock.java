package dev.shigoto.database.identity;

import org.jdbi.v3.core.Handle;

/// Who holds it is the only one, over all processes, to change groups: two that grew towards each
/// other at once would not see that they are one.
final class IdentityLock {

  private static final int FAMILY = 732_001; // as that of the queue's locks
  private static final int GROUPS = 3;

  private IdentityLock() {}

  /// Until the transaction ends; waits for a turn of somebody else, which takes a part of a second.
  static void take(Handle handle) {
    handle
        .createQuery("select pg_advisory_xact_lock(?, ?)")
        .bind(0, FAMILY)
        .bind(1, GROUPS)
        .mapTo(String.class)
        .list();
  }

  /// Until the transaction ends.
  static boolean tryTake(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(?, ?)")
        .bind(0, FAMILY)
        .bind(1, GROUPS)
        .mapTo(Boolean.class)
        .one();
  }
}
