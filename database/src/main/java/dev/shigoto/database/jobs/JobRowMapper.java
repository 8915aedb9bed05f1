package dev.shigoto.database.jobs;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.job.Yen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads a row of `jobs` joined with its company.
final class JobRowMapper implements RowMapper<ReadRow> {

  @Override
  public ReadRow map(ResultSet rs, StatementContext context) throws SQLException {
    Columns row = new Columns(rs);
    JobId id = new JobId(rs.getLong("id"));
    long revision = rs.getLong("revision");
    try {
      return new ReadRow.Good(job(row, id, revision));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return new ReadRow.Bad(new QuarantinedJob(id, revision, String.valueOf(e.getMessage())));
    }
  }

  private static Job job(Columns row, JobId id, long revision) throws SQLException {
    return new Job(
        id,
        revision,
        JobStatus.valueOf(row.text("status")),
        ad(row),
        row.instant("created_at").orElseThrow(),
        row.instant("updated_at").orElseThrow());
  }

  private static JobAd ad(Columns row) throws SQLException {
    return new JobAd(
        new Posting(row.text("source"), row.text("external_id")),
        row.text("title"),
        row.text("description"),
        new Employer(row.optionalText("company").orElse(""), row.text("industry")),
        EmploymentType.valueOf(row.text("employment_type")),
        occupation(row),
        RemoteLevel.valueOf(row.text("remote")),
        place(row),
        row.stations("stations"),
        pay(row),
        terms(row),
        row.texts("skills"),
        row.instant("posted_at").orElseThrow(),
        row.instant("expires_at"));
  }

  private static Optional<Occupation> occupation(Columns row) throws SQLException {
    String name = row.optionalText("occupation_name").orElse("");
    return row.optionalText("occupation_code").map(code -> new Occupation(code, name));
  }

  private static Place place(Columns row) throws SQLException {
    Optional<Double> lon = row.decimal("lon");
    return new Place(
        row.optionalText("prefecture").flatMap(Prefecture::ofLabel),
        row.text("city"),
        row.text("address"),
        row.decimal("lat").map(lat -> new GeoPoint(lat, lon.orElseThrow())));
  }

  private static Optional<Pay> pay(Columns row) throws SQLException {
    Optional<Yen> min = row.number("pay_min").map(Yen::new);
    Optional<Yen> max = row.number("pay_max").map(Yen::new);
    Optional<FixedOvertime> overtime = fixedOvertime(row);
    return row.optionalText("pay_unit")
        .map(unit -> new Pay(PayUnit.valueOf(unit), min, max, overtime));
  }

  private static Optional<FixedOvertime> fixedOvertime(Columns row) throws SQLException {
    Duration hours = Duration.ofMinutes(row.number("fixed_overtime_minutes").orElse(0L));
    return row.number("fixed_overtime_yen").map(yen -> new FixedOvertime(new Yen(yen), hours));
  }

  private static WorkTerms terms(Columns row) throws SQLException {
    return new WorkTerms(
        row.text("pay_text"),
        row.text("working_hours"),
        row.text("holidays"),
        row.text("requirements"),
        row.text("benefits"),
        row.texts("conditions").stream().map(Condition::valueOf).collect(Collectors.toSet()));
  }
}
