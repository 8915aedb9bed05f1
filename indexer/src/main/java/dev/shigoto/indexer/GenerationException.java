package dev.shigoto.indexer;

/// What was asked of a generation cannot be done; the message says why.
public final class GenerationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  GenerationException(String message) {
    super(message);
  }
}
