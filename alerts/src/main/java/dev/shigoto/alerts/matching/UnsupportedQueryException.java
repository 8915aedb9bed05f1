package dev.shigoto.alerts.matching;

/// A query cannot be kept: it holds something that can be asked of the engine, but not of a job
/// that comes, or it holds nothing.
final class UnsupportedQueryException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private UnsupportedQueryException(String message) {
    super(message);
  }

  static UnsupportedQueryException with(String part) {
    return new UnsupportedQueryException(
        "a saved search cannot hold " + part + "; leave that filter out");
  }

  static UnsupportedQueryException ofEverything() {
    return new UnsupportedQueryException(
        "a saved search needs a condition, or every new job would match; name a word, a place or"
            + " what the job must offer");
  }
}
