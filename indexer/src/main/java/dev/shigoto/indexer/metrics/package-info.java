/// How are figures scraped that a store has to be asked for? {@link
/// dev.shigoto.indexer.metrics.StoreFigures} asks, but not for long.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.metrics;
