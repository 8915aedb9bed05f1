/// How does a file of ads become rows? {@link dev.shigoto.indexer.feed.JobImport} reads it line by
/// line, whatever its size, stores what can be read and says of every other line why not. Knows
/// nothing of the engine: the change queue carries the rows there.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.feed;
