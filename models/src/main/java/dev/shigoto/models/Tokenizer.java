package dev.shigoto.models;

import java.util.List;

/// Cuts texts into the pieces that a model has numbers for. Safe to share between threads.
interface Tokenizer extends AutoCloseable {

  /// One result per text, in their order.
  List<Tokens> tokens(List<String> texts);

  @Override
  void close();
}
