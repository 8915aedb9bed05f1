package dev.shigoto.retrieval;

import org.jspecify.annotations.Nullable;

/// The engine did not answer, or no leg of a search did.
public sealed class EngineUnavailableException extends RuntimeException permits IndexGoneException {

  private static final long serialVersionUID = 1L;

  public EngineUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
