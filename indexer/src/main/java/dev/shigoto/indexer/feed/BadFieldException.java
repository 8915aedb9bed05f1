package dev.shigoto.indexer.feed;

/// Why a line is no ad; the message names the field. It is thrown only between field and line,
/// where a value would have to pass through every expression; outside it is a [Rejection].
final class BadFieldException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadFieldException(String message) {
    super(message);
  }
}
