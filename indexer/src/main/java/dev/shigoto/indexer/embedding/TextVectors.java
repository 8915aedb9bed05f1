package dev.shigoto.indexer.embedding;

import dev.shigoto.models.Embedder;
import java.util.List;

/// Where the vectors of texts come from.
interface TextVectors {

  /// One result per text, in their order.
  ///
  /// @throws RuntimeException if it is not a text that is wrong, but the embedder or a store
  List<TextVector> of(List<String> texts, Embedder embedder) throws InterruptedException;
}
