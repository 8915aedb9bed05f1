package dev.shigoto.local;

/// Something that the person at the terminal can mend; the message says how.
final class LocalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LocalException(String message) {
    super(message);
  }

  LocalException(String message, Throwable cause) {
    super(message, cause);
  }
}
