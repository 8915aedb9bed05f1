package dev.shigoto.bench;

/// The arms of a benchmark did not do the same work, so nothing was measured.
public final class VoidRunException extends RuntimeException {

  private static final long serialVersionUID = 1;

  VoidRunException(String difference) {
    super("nothing was measured, for the arms do not do the same work: " + difference);
  }
}
