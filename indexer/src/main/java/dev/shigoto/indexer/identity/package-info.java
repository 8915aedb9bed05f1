/// Which jobs are one opening? {@link dev.shigoto.indexer.identity.Openings} keeps that up to date
/// beside indexing.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.identity;
