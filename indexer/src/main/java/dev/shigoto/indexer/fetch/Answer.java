package dev.shigoto.indexer.fetch;

/// What came of a request.
public sealed interface Answer<T> {

  /// @param value what the reader made of the body
  record Fresh<T>(T value, Validators validators) implements Answer<T> {}

  /// The page is still the one that the validators name.
  record Same<T>() implements Answer<T> {}
}
