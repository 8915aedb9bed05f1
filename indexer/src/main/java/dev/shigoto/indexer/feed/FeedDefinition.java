package dev.shigoto.indexer.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// A feed as it is configured.
///
/// @param name of the feed, and source of its jobs
/// @param kind of connector
/// @param schedule empty for a feed that runs on demand only
/// @param gap between two requests to one host
/// @param settings a hash of what it is told; with others, what is known of its pages is void
/// @param feed makes one for a run
public record FeedDefinition(
    String name,
    String kind,
    Optional<Schedule> schedule,
    Duration gap,
    String settings,
    Supplier<Feed> feed) {}
