package dev.shigoto.models;

import java.util.List;

/// What a model makes of tokens. Safe to share between threads.
interface TokenVectors extends AutoCloseable {

  /// One vector per text, not normalised.
  float[][] vectors(List<long[]> texts);

  @Override
  void close();
}
