package dev.shigoto.database.lock;

import org.jdbi.v3.core.Handle;

/// The advisory locks of PostgreSQL that processes share, each held until its transaction ends.
/// Whoever adds one takes the next number: two versions of the platform may run side by side.
public enum AdvisoryLock {
  /// Held by every open claim, together; who takes it alone has waited for all of them.
  CLAIMS(1),

  /// Held by who builds an index.
  BUILDS(2),

  /// Held by who changes groups of postings: two that grew towards each other at once would not
  /// see that they are one.
  GROUPS(3),

  /// Held by who finds the saved searches of jobs: of two that matched one job at once, the one
  /// with the older row might write last.
  MATCHES(4),

  /// Held by who makes a partition: `if not exists` alone does not keep two from trying at once.
  PARTITIONS(5);

  private static final int FAMILY = 732_001; // ours alone among the users of the database

  private final int number;

  AdvisoryLock(int number) {
    this.number = number;
  }

  /// Waits until nobody else holds it.
  public void take(Handle handle) {
    ask(handle, "select pg_advisory_xact_lock(?, ?)");
  }

  /// Waits until nobody holds it alone.
  public void takeShared(Handle handle) {
    ask(handle, "select pg_advisory_xact_lock_shared(?, ?)");
  }

  private void ask(Handle handle, String sql) {
    handle.createQuery(sql).bind(0, FAMILY).bind(1, number).mapTo(String.class).list();
  }

  /// @return whether it is held now; false where somebody else does
  public boolean tryTake(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(?, ?)")
        .bind(0, FAMILY)
        .bind(1, number)
        .mapTo(Boolean.class)
        .one();
  }
}
