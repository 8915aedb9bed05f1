package dev.shigoto.database.experiments;

import dev.shigoto.domain.event.Action;
import dev.shigoto.domain.experiment.Arm;
import dev.shigoto.domain.experiment.Design;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.domain.experiment.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

final class ExperimentRunMapper implements RowMapper<ExperimentRun> {

  static final String COLUMNS =
      """
      name, design, arm_names, arm_models, share, goal,
      extract(epoch from credit_within) as credit_seconds, minimum, alpha,
      started_at, stopped_at, winner
      """;

  @Override
  public ExperimentRun map(ResultSet row, StatementContext context) throws SQLException {
    Experiment experiment =
        new Experiment(
            row.getString("name"),
            Design.valueOf(row.getString("design").toUpperCase(Locale.ROOT)),
            arms(row),
            plan(row));
    return new ExperimentRun(
        experiment,
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        moment(row, "stopped_at"),
        Optional.ofNullable(row.getString("winner")));
  }

  private static Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        row.getDouble("share"),
        Action.valueOf(row.getString("goal").toUpperCase(Locale.ROOT)),
        Duration.ofSeconds(row.getLong("credit_seconds")),
        row.getInt("minimum"),
        row.getDouble("alpha"));
  }

  private static List<Arm> arms(ResultSet row) throws SQLException {
    String[] names = (String[]) row.getArray("arm_names").getArray();
    String[] models = (String[]) row.getArray("arm_models").getArray();
    return IntStream.range(0, names.length).mapToObj(i -> new Arm(names[i], models[i])).toList();
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
