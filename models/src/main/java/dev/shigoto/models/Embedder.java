package dev.shigoto.models;

import java.util.List;

/// Turns texts into vectors whose cosine says how close they are in meaning. Safe to share between
/// threads.
public interface Embedder extends AutoCloseable {

  String name();

  /// Differs between any two embedders whose vectors cannot be compared, also under one name. An
  /// index remembers whose vectors it holds by it.
  default String identity() {
    return name();
  }

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
