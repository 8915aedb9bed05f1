package dev.shigoto.indexer.feed;

/// A source does not give what it should, so the run cannot go on. The message is for the operator.
public final class FeedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public FeedException(String message) {
    super(message);
  }

  public FeedException(String message, Throwable cause) {
    super(message, cause);
  }
}
