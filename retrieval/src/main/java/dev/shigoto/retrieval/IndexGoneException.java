package dev.shigoto.retrieval;

/// The index that was searched was deleted meanwhile: another one is in use.
final class IndexGoneException extends EngineUnavailableException {

  private static final long serialVersionUID = 1L;

  IndexGoneException(String index) {
    super("there is no index " + index + " any more", null);
  }
}
