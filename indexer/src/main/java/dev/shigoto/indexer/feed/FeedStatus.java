package dev.shigoto.indexer.feed;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// How a feed stands.
///
/// @param running here or in another process
/// @param activeJobs of it
/// @param rejectedAds that it gives at present
/// @param last run, or the one under way
/// @param lastComplete when a run last reached the end
/// @param next when it is due, in an indexer that knows it
public record FeedStatus(
    FeedDefinition feed,
    boolean running,
    long activeJobs,
    long rejectedAds,
    Optional<SyncRun> last,
    Optional<Instant> lastComplete,
    Optional<Instant> next) {

  static FeedStatus read(
      Handle handle, FeedDefinition feed, long activeJobs, boolean running, Instant now) {
    long rejected =
        handle
            .createQuery("select count(*) from rejected_ads where feed = :feed")
            .bind("feed", feed.name())
            .mapTo(Long.class)
            .one();
    return new FeedStatus(
        feed,
        running,
        activeJobs,
        rejected,
        SyncLog.last(handle, feed.name()),
        SyncLog.lastComplete(handle, feed.name()).flatMap(SyncRun::finishedAt),
        feed.schedule().flatMap(schedule -> schedule.next(now)));
  }
}
