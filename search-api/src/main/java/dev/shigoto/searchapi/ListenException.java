package dev.shigoto.searchapi;

/// The server cannot listen where it was told to.
public final class ListenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ListenException(String host, int port, Throwable cause) {
    super(
        """
        cannot listen on %s:%d (%s): stop what listens there, or set SHIGOTO_API_PORT to another \
        port, 0 for any free one"""
            .formatted(host, port, root(cause).getMessage()),
        cause);
  }

  private static Throwable root(Throwable e) {
    return e.getCause() == null ? e : root(e.getCause());
  }
}
