/// Does an index hold exactly what the database says? {@link dev.shigoto.indexer.verify.Verifier}
/// finds the differences without reading documents, {@link dev.shigoto.indexer.verify.Repair} mends
/// them. Knows nothing of how documents are made.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.verify;
