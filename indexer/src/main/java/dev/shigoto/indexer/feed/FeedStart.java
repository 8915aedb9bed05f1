package dev.shigoto.indexer.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Where a run begins.
///
/// @param run whose marks it shares
/// @param cursor of the first page to read
record FeedStart(long run, String cursor) {

  /// Later, the pages have moved too far for a run to go on in the middle.
  private static final Duration RESUMABLE = Duration.ofHours(6);

  /// At the start, or at the page where the run before this one failed.
  ///
  /// @param id of this run
  static FeedStart find(
      Handle handle, FeedDefinition feed, long id, Set<RunOption> options, Instant now) {
    State state = state(handle, feed.name());
    boolean known = state.settings.equals(feed.settings()) && !options.contains(RunOption.ANEW);
    if (known && state.cursor.isPresent() && state.cursorAt.plus(RESUMABLE).isAfter(now)) {
      return new FeedStart(state.run, state.cursor.get());
    }
    if (!known) {
      handle.execute("delete from feed_pages where feed = ?", feed.name());
    }
    handle.execute(
        "update feeds set settings = ?, run = ?, cursor = null where name = ?",
        feed.settings(),
        id,
        feed.name());
    return new FeedStart(id, Feed.START);
  }

  Optional<String> resumedAt() {
    return Optional.of(cursor).filter(it -> !it.equals(Feed.START));
  }

  private record State(String settings, long run, Optional<String> cursor, Instant cursorAt) {}

  private static State state(Handle handle, String feed) {
    return handle
        .createQuery("select settings, run, cursor, cursor_at from feeds where name = :feed")
        .bind("feed", feed)
        .map(
            (row, context) -> {
              @Nullable OffsetDateTime at = row.getObject("cursor_at", OffsetDateTime.class);
              return new State(
                  row.getString("settings"),
                  row.getLong("run"),
                  Optional.ofNullable(row.getString("cursor")),
                  at == null ? Instant.MIN : at.toInstant());
            })
        .one();
  }
}
