package dev.shigoto.retrieval;

import org.jspecify.annotations.Nullable;

/// The engine did not answer, or no leg of a search did.
public final class EngineUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EngineUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
