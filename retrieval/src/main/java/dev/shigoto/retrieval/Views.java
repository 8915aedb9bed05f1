package dev.shigoto.retrieval;

/// Which view a search takes.
interface Views {

  /// @throws EngineUnavailableException if there is no index, or the engine does not say which
  View current();

  /// Looks again at once: the index of the last view is gone.
  default void renew() {}
}
