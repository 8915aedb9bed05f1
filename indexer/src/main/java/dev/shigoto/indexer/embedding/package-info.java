/// What is the vector of this job? {@link dev.shigoto.indexer.embedding.Embedding} makes it of the
/// job's whole text, or remembers it from an equal text. A text that cannot be embedded costs no
/// other its vector. Knows nothing of engines and queues.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.embedding;
