/// Which texts were embedded before? {@link dev.shigoto.database.embeddings.EmbeddingStore} keeps
/// vectors by the hash of all that they depend on. Knows nothing of jobs or models.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.embeddings;
