package dev.shigoto.local;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.indexer.feed.FeedDefinition;
import dev.shigoto.models.facts.FactFiles;
import java.util.List;

/// How a local platform is started.
///
/// @param demoJobs how many demo jobs an empty store gets
/// @param feeds that an indexer in this process runs by their schedules
/// @param dictionary that searches use
/// @param factFiles tables to read ads and places with
record PlatformOptions(
    DataFolder data,
    Ports ports,
    int demoJobs,
    Indexing indexing,
    List<FeedDefinition> feeds,
    SeekersDictionary dictionary,
    FactFiles factFiles) {

  PlatformOptions {
    feeds = List.copyOf(feeds);
    if (demoJobs < 0 || demoJobs > 10_000_000) {
      throw new LocalException("--jobs must be 0 to 10000000, but was " + demoJobs);
    }
  }
}
