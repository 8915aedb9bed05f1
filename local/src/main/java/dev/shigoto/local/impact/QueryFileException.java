package dev.shigoto.local.impact;

/// A file of queries or judgments that cannot be read; the message names the file and the line.
public final class QueryFileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  QueryFileException(String message) {
    super(message);
  }
}
