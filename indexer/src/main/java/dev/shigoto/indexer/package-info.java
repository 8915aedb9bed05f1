/// How does a row become searchable? {@link dev.shigoto.indexer.Indexer} builds a generation of the
/// index from a snapshot of the jobs and then follows their changes: claim, embed, bulk,
/// acknowledge. Nothing is acknowledged that the engine has not confirmed, and every document
/// carries its row's revision as external version: doing a thing twice, or late, does no harm.
/// Knows nothing of searching.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer;
