package dev.shigoto.indexer;

/// A new generation was looked at and not taken into use.
public final class SwapRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public SwapRefusedException(String message) {
    super(message);
  }
}
