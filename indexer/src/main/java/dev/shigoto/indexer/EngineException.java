package dev.shigoto.indexer;

/// The engine does not do what it is asked for now; it may later.
final class EngineException extends RuntimeException {

  private static final long serialVersionUID = 1;

  EngineException(String message) {
    super(message);
  }

  EngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
