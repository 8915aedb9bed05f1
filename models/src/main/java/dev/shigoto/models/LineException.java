package dev.shigoto.models;

/// A file to learn or to measure with that is not as it must be; the message names the line, for
/// whoever wrote it.
public final class LineException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  public LineException(String message) {
    super(message);
  }

  public LineException(String message, Throwable cause) {
    super(message, cause);
  }
}
