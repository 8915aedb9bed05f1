package dev.shigoto.indexer.feed;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The right to run a feed, over all processes. It is a lock of a connection, and whatever a run
/// notes goes over that connection: a run that lost its turn can note nothing any more.
final class FeedTurn implements AutoCloseable {

  private static final int FAMILY = 732_002; // ours alone among the users of the database

  private final Handle handle;
  private final int id;

  private FeedTurn(Handle handle, int id) {
    this.handle = handle;
    this.id = id;
  }

  /// Empty while somebody else has it.
  static Optional<FeedTurn> take(Jdbi jdbi, String feed) {
    Handle handle = jdbi.open();
    try {
      int id = id(handle, feed);
      if (lock(handle, id)) {
        return Optional.of(new FeedTurn(handle, id));
      }
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
    handle.close();
    return Optional.empty();
  }

  private static int id(Handle handle, String feed) {
    handle.execute("insert into feeds (name) values (?) on conflict do nothing", feed);
    return handle
        .createQuery("select id from feeds where name = :feed")
        .bind("feed", feed)
        .mapTo(Integer.class)
        .one();
  }

  private static boolean lock(Handle handle, int id) {
    return handle
        .createQuery("select pg_try_advisory_lock(:family, :id)")
        .bind("family", FAMILY)
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  /// Whether somebody has it now.
  static boolean isTaken(Handle handle, String feed) {
    return handle
        .createQuery(
            """
            select exists (select from pg_locks join feeds on feeds.id = objid::int
                            where locktype = 'advisory' and classid = :family and granted
                              and database = (select oid from pg_database
                                               where datname = current_database())
                              and name = :feed)
            """)
        .bind("family", FAMILY)
        .bind("feed", feed)
        .mapTo(Boolean.class)
        .one();
  }

  Handle handle() {
    return handle;
  }

  @Override
  public void close() {
    try (handle) {
      handle.execute("select pg_advisory_unlock(?, ?)", FAMILY, id);
    }
  }
}
