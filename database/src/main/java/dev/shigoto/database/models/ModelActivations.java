package dev.shigoto.database.models;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Which ranker is in use, for all processes.
public final class ModelActivations {

  /// Fusion alone.
  public static final String NONE = "none";

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public ModelActivations(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// @param id rises with every activation
  /// @param model a ranker's name, or {@link #NONE}
  /// @param previous what was active before
  public record Activation(long id, String model, String previous, Instant at) {}

  /// The last one; empty if nobody has ever activated anything.
  public Optional<Activation> current() {
    return jdbi.withHandle(ModelActivations::current);
  }

  private static Optional<Activation> current(Handle handle) {
    return handle
        .createQuery(
            """
            select id, model, previous, activated_at from model_activations order by id desc limit 1
            """)
        .map(
            (row, _) ->
                new Activation(
                    row.getLong("id"),
                    row.getString("model"),
                    row.getString("previous"),
                    row.getTimestamp("activated_at").toInstant()))
        .findOne();
  }

  public void activate(String model, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into model_activations (model, previous, activated_at)
                    select :model, coalesce(
                      (select model from model_activations order by id desc limit 1), :none), :at
                    """)
                .bind("model", model)
                .bind("none", NONE)
                .bind("at", at)
                .execute());
  }
}
