package dev.shigoto.indexer.feed;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// The statements over the table `sync_log`.
final class SyncLog {

  private static final String SELECT =
      """
      select feed, started_at, finished_at, resumed_at, fetched, new, changed, unchanged, expired,
             rejected, complete, error, notes
        from sync_log
      """;

  private SyncLog() {}

  /// Begins a row. Whoever holds the feed's turn knows that no older row is still being written.
  ///
  /// @return the id of the row
  static long begin(Handle handle, String feed, Instant now) {
    handle.execute(
        """
        update sync_log set finished_at = ?, error = 'its process ended'
         where feed = ? and finished_at is null
        """,
        now,
        feed);
    handle.execute(
        "delete from sync_log where feed = ? and started_at < ?::timestamptz - interval '90 days'",
        feed,
        now);
    return handle
        .createQuery("insert into sync_log (feed, started_at) values (:feed, :now) returning id")
        .bind("feed", feed)
        .bind("now", now)
        .mapTo(Long.class)
        .one();
  }

  static void write(Handle handle, long id, SyncRun run) {
    handle
        .createUpdate(
            """
            update sync_log
               set finished_at = :finished, resumed_at = :resumed, fetched = :fetched,
                   new = :inserted, changed = :changed, unchanged = :unchanged, expired = :expired,
                   rejected = :rejected, complete = :complete, error = :error, notes = :notes
             where id = :id
            """)
        .bind("id", id)
        .bind("finished", run.finishedAt().orElse(null))
        .bind("resumed", run.resumedAt().orElse(null))
        .bindMethods(run.counts())
        .bind("complete", run.complete())
        .bind("error", run.error().map(Texts::storable).orElse(null))
        .bindArray("notes", String.class, run.notes().stream().map(Texts::storable).toList())
        .execute();
  }

  static Optional<SyncRun> last(Handle handle, String feed) {
    return find(handle, feed, "");
  }

  static Optional<SyncRun> lastComplete(Handle handle, String feed) {
    return find(handle, feed, "and complete");
  }

  static Optional<Instant> staleSince(Handle handle, String feed) {
    return handle
        .createQuery(
            """
            select coalesce(max(finished_at) filter (where complete), min(started_at)) as since
              from sync_log where feed = :feed
            """)
        .bind("feed", feed)
        .map((row, context) -> time(row, "since"))
        .one();
  }

  private static Optional<SyncRun> find(Handle handle, String feed, String condition) {
    return handle
        .createQuery(SELECT + " where feed = :feed " + condition + " order by id desc limit 1")
        .bind("feed", feed)
        .map(SyncLog::run)
        .findOne();
  }

  private static SyncRun run(ResultSet row, StatementContext context) throws SQLException {
    return new SyncRun(
        row.getString("feed"),
        time(row, "started_at").orElseThrow(),
        time(row, "finished_at"),
        Optional.ofNullable(row.getString("resumed_at")),
        new SyncRun.Counts(
            row.getLong("fetched"),
            row.getLong("new"),
            row.getLong("changed"),
            row.getLong("unchanged"),
            row.getLong("expired"),
            row.getLong("rejected")),
        row.getBoolean("complete"),
        Optional.ofNullable(row.getString("error")),
        texts(row.getArray("notes")));
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
