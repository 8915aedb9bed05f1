/// How do the ads of a source come in again and again, and leave when they have left it?
/// [dev.shigoto.indexer.feed.Feeds] runs feeds, on demand and by their schedules, one run of
/// a feed at a time over all processes. A run reads a [dev.shigoto.indexer.feed.Feed] page by
/// page, notes after each how far it is, and expires what a complete run has not seen. Knows
/// no source: the connectors do.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.feed;
