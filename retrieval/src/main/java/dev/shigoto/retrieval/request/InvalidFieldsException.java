package dev.shigoto.retrieval.request;

import java.util.List;
import java.util.stream.Collectors;

/// What was asked cannot be read: names every fault. An answer, not a fault of ours: it has no
/// stack trace.
public final class InvalidFieldsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<FieldError> errors;

  public InvalidFieldsException(List<FieldError> errors) {
    super(
        errors.stream().map(FieldError::message).collect(Collectors.joining("; ")),
        null,
        false,
        false);
    this.errors = List.copyOf(errors);
  }

  public static InvalidFieldsException of(String field, String message) {
    return new InvalidFieldsException(List.of(new FieldError(field, message)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
