/// What do documents tell of the facts of an ad? {@link dev.shigoto.indexer.facts.AdReading} reads
/// every ad once, for as long as the ad and the readers stay the same.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.facts;
