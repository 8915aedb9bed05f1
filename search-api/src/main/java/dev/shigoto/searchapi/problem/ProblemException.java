package dev.shigoto.searchapi.problem;

import dev.shigoto.retrieval.request.FieldError;
import java.util.List;

/// Ends a request with a {@link Problem}. An answer, not a fault: it has no stack trace.
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  public static ProblemException invalid(String field, String message) {
    return new ProblemException(Problem.invalidRequest(List.of(new FieldError(field, message))));
  }

  public Problem problem() {
    return problem;
  }
}
