package dev.shigoto.indexer.embedding;

import dev.shigoto.models.EmbeddedText;

/// What became of a text.
public sealed interface TextVector {

  /// Its vector.
  record Made(EmbeddedText text) implements TextVector {}

  /// It has none.
  record Failed(String reason) implements TextVector {}
}
