package dev.shigoto.indexer.fetch;

/// A page cannot be had, after all tries. The message names it without its query.
public final class WebException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  WebException(String message, int status, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /// Whether the server says that there is no such page.
  public boolean isGone() {
    return status == 404 || status == 410;
  }
}
