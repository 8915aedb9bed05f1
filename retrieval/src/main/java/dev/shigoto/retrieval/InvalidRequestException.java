package dev.shigoto.retrieval;

/// A request that cannot be answered as it stands; the asker's fault.
public final class InvalidRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  public InvalidRequestException(String field, String message) {
    super(message);
    this.field = field;
  }

  /// The API name of the field at fault.
  public String field() {
    return field;
  }
}
