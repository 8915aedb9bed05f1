package dev.shigoto.indexer.ad;

/// Why something is no ad; the message names the field. It is thrown only between field and item,
/// where a value would have to pass through every expression; outside it is an [Item.Bad].
public final class BadFieldException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public BadFieldException(String message) {
    super(message);
  }
}
