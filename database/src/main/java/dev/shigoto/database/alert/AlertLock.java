package dev.shigoto.database.alert;

import org.jdbi.v3.core.Handle;

/// Who holds it is the only one, over all processes, to match jobs: of two that matched one job at
/// once, the one with the older row might write last.
final class AlertLock {

  private static final int FAMILY = 732_001; // as that of the other queues' locks
  private static final int MATCHES = 4;

  private AlertLock() {}

  /// Until the transaction ends.
  static boolean tryTake(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(?, ?)")
        .bind(0, FAMILY)
        .bind(1, MATCHES)
        .mapTo(Boolean.class)
        .one();
  }
}
