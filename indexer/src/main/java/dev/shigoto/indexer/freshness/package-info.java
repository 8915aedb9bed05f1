/// Since when do searches know it? {@link dev.shigoto.indexer.freshness.Refresher} makes visible
/// what the engine has acknowledged and completes the receipts; {@link
/// dev.shigoto.indexer.freshness.Expiry} ends jobs whose time is over. Knows nothing of documents.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.freshness;
