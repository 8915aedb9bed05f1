package dev.shigoto.indexer.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A run of a feed, as `sync_log` keeps it.
///
/// @param finishedAt empty while it is under way
/// @param resumedAt the page at which it went on where one before it had failed
/// @param counts of this run alone
/// @param complete whether it reached the end of the feed
/// @param notes what was corrected or left undone
public record SyncRun(
    String feed,
    Instant startedAt,
    Optional<Instant> finishedAt,
    Optional<String> resumedAt,
    Counts counts,
    boolean complete,
    Optional<String> error,
    List<String> notes) {

  public SyncRun {
    notes = List.copyOf(notes);
  }

  /// `inserted`, `changed`, `unchanged` and `rejected` add up to `fetched`.
  public record Counts(
      long fetched, long inserted, long changed, long unchanged, long expired, long rejected) {}

  /// For people, on one line.
  public String summary() {
    String figures =
        String.format(
            Locale.ROOT,
            "fetched %,d ads: %,d new, %,d changed, %,d unchanged, %,d rejected; %,d expired",
            counts.fetched(),
            counts.inserted(),
            counts.changed(),
            counts.unchanged(),
            counts.rejected(),
            counts.expired());
    return figures + error.map(it -> "; failed: " + it).orElse("");
  }
}
