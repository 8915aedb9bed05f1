package dev.shigoto.faults;

/// Something is other than it must be, besides lost, stale and resurrected jobs.
final class DivergedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DivergedException(String message) {
    super(message);
  }
}
