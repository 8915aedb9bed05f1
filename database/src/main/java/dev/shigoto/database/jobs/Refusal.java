package dev.shigoto.database.jobs;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Tells values that PostgreSQL refuses from everything else that can go wrong.
final class Refusal {

  /// Data exceptions, broken constraints, values too large for an index (SQLSTATE classes).
  private static final Set<String> VALUE_CLASSES = Set.of("22", "23", "54");

  private Refusal() {}

  /// Why a value was refused; empty if the statement failed for another cause.
  static Optional<String> reason(JdbiException failure) {
    return failure.getCause() instanceof PSQLException cause
            && cause.getSQLState() != null
            && VALUE_CLASSES.contains(cause.getSQLState().substring(0, 2))
        ? Optional.of(message(cause))
        : Optional.empty();
  }

  /// The detail of a data exception names the value; that of a constraint repeats the whole row.
  private static String message(PSQLException cause) {
    ServerErrorMessage server = cause.getServerErrorMessage();
    String message = Objects.requireNonNullElse(cause.getMessage(), "refused");
    if (server == null) {
      return message;
    }
    String detail = server.getDetail();
    return detail == null || server.getConstraint() != null
        ? String.valueOf(server.getMessage())
        : server.getMessage() + ": " + detail;
  }
}
