package dev.shigoto.models.facts;

/// A table of the operator's cannot be used. The message is for the operator.
public final class FactFilesException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FactFilesException(String message, Throwable cause) {
    super(message, cause);
  }
}
