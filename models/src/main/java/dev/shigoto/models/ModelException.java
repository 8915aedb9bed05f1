package dev.shigoto.models;

/// A model that cannot be used; the message names the model, what is wrong with it and, where there
/// is one, the next step.
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
