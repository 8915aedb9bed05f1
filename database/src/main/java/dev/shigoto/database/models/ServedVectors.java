package dev.shigoto.database.models;

import dev.shigoto.database.partition.MonthlyPartitions;
import dev.shigoto.domain.job.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/// What models saw and gave, of a share of the answers, bit for bit.
public final class ServedVectors {

  private static final int FETCHED = 1_000;

  private final Jdbi jdbi;
  private final MonthlyPartitions months;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public ServedVectors(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.months = new MonthlyPartitions(jdbi, "served_vectors");
  }

  public void add(List<ServedVector> served) {
    if (served.isEmpty()) {
      return;
    }
    months.make(served.stream().map(ServedVector::at));
    jdbi.useTransaction(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  insert into served_vectors (served_at, query_id, job_id, model, version, vector, score)
                  values (:at, :queryId, :job, :model, :version, :vector, :score)
                  """);
          served.forEach(
              it ->
                  batch
                      .bind("at", it.at())
                      .bind("queryId", it.queryId())
                      .bind("job", it.job().value())
                      .bind("model", it.model())
                      .bind("version", it.version())
                      .bind("vector", it.vector().toArray(Float[]::new))
                      .bind("score", it.score())
                      .add());
          batch.execute();
        });
  }

  /// Hands over what was served from `since` on, answer by answer, the oldest first.
  ///
  /// @param model empty for all
  public void read(Instant since, Optional<String> model, Consumer<ServedVector> reader) {
    jdbi.useTransaction( // or the driver would fetch all at once
        handle ->
            handle
                .createQuery(
                    """
                    select served_at, query_id, job_id, model, version, vector, score
                      from served_vectors
                     where served_at >= :since and (:any or model = :model)
                     order by served_at, query_id, version, job_id
                    """)
                .bind("since", since)
                .bind("any", model.isEmpty())
                .bind("model", model.orElse(""))
                .setFetchSize(FETCHED)
                .map((row, _) -> vector(row))
                .forEach(reader));
  }

  private static ServedVector vector(ResultSet row) throws SQLException {
    return new ServedVector(
        row.getTimestamp("served_at").toInstant(),
        row.getString("query_id"),
        new JobId(row.getLong("job_id")),
        row.getString("model"),
        row.getString("version"),
        List.of((Float[]) row.getArray("vector").getArray()),
        row.getFloat("score"));
  }

  /// Drops whole months that ended before `time`.
  ///
  /// @return how many months
  public int forget(Instant time) {
    return months.forget(time);
  }
}
