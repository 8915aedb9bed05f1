package dev.shigoto.models;

import java.util.List;

/// Turns texts into vectors whose cosine says how close they are in meaning. Safe to share between
/// threads.
public interface Embedder extends AutoCloseable {

  /// The model's name, as the index remembers it.
  String name();

  /// Numbers in each vector.
  int dimension();

  /// One vector of length 1 for each text, in their order: finite, and never zero, not even for an
  /// empty text.
  List<float[]> embed(List<String> texts, TextRole role);

  /// @see #embed(List, TextRole)
  default float[] embed(String text, TextRole role) {
    return embed(List.of(text), role).getFirst();
  }

  @Override
  void close();
}
