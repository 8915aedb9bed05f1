package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Where a list goes on. It carries what of the list was seen, so that no page repeats or misses a
/// job whatever changes in between, and nobody has to remember a list.
///
/// @param search the fingerprint of query and order, so that a cursor only continues its own list
/// @param issuedAt when the page before was answered
/// @param rankedAt the moment for which the first page was ranked
/// @param total of the first page
/// @param window of the first page; empty in lists that the engine sorts
/// @param passed how many of the window were shown, or are no longer there
/// @param shown the jobs shown beside those of the window
/// @param newest the highest id that the list may hold; empty until the second page
record Cursor(
    String search,
    Instant issuedAt,
    Instant rankedAt,
    Total total,
    Window window,
    int passed,
    Set<JobId> shown,
    OptionalLong newest) {

  /// How far a list can be walked: as far as totals are exact.
  static final int FURTHEST = 10_000;

  private static final Duration LIFE = Duration.ofMinutes(10);

  Cursor {
    shown = Set.copyOf(shown);
  }

  /// The one that `request` brings.
  ///
  /// @param search the request's fingerprint
  /// @throws InvalidRequestException if it cannot be read, or is one of another search
  /// @throws CursorExpiredException if it is too old
  static Optional<Cursor> of(SearchRequest request, String search, Instant now) {
    return request.cursor().map(text -> checked(CursorText.read(text), search, now));
  }

  private static Cursor checked(Cursor cursor, String search, Instant now) {
    if (!search.equals(cursor.search)) {
      throw new InvalidRequestException(
          "cursor", "cursor belongs to another search; start again without it");
    }
    if (now.isAfter(cursor.issuedAt.plus(LIFE))) {
      throw new CursorExpiredException(LIFE);
    }
    return cursor;
  }

  /// Before the first page.
  static Cursor start(String search, Instant now, Total total, Window window) {
    return new Cursor(search, now, now, total, window, 0, Set.of(), OptionalLong.empty());
  }

  /// After a page.
  ///
  /// @param passed of the window, in all
  /// @param more shown beside the window
  Cursor after(int passed, Collection<JobId> more, OptionalLong newest, Instant now) {
    Set<JobId> all = new HashSet<>(shown);
    all.addAll(more);
    return new Cursor(search, now, rankedAt, total, window, passed, all, newest);
  }

  /// What is not to be shown behind the window.
  Set<JobId> seen() {
    Set<JobId> seen = window.ids();
    seen.addAll(shown);
    return seen;
  }

  boolean isAtEnd() {
    return passed + shown.size() >= FURTHEST;
  }

  String text() {
    return CursorText.write(this);
  }
}
