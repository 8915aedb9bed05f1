/// How are bytes brought here without being a burden or a danger?
/// [dev.shigoto.indexer.fetch.Web] keeps to rates, waits and tries again, asks only for what
/// has changed, and limits time and size. Knows nothing of ads.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.fetch;
