package dev.shigoto.local.eval;

/// The platform did not answer what it was asked.
final class EvalException extends RuntimeException {

  private static final long serialVersionUID = 1;

  EvalException(String message) {
    super(message);
  }

  EvalException(String message, Throwable cause) {
    super(message, cause);
  }
}
