package dev.shigoto.database.jobs;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/// Rows read from the table `jobs`, each as a job or as the reason why it is none.
public record JobRows(List<Job> jobs, List<QuarantinedJob> unreadable) {

  private static final String SELECT =
      """
      select job.id, job.source, job.external_id, job.title, job.description,
             company.name as company, job.industry, job.employment_type, job.occupation_code,
             job.occupation_name, job.remote, job.prefecture, job.city, job.address, job.lat,
             job.lon, job.stations, job.pay_unit, job.pay_min, job.pay_max, job.fixed_overtime_yen,
             job.fixed_overtime_minutes, job.pay_text, job.working_hours, job.holidays,
             job.requirements, job.benefits, job.conditions, job.skills, job.posted_at, job.expires_at, job.status,
             job.revision, job.created_at, job.updated_at
        from jobs as job
        left join companies as company on company.id = job.company_id
      """;

  public JobRows {
    jobs = List.copyOf(jobs);
    unreadable = List.copyOf(unreadable);
  }

  /// The rows that exist of `ids`, as `handle` sees them.
  public static JobRows load(Handle handle, Collection<JobId> ids) {
    Object[] values = ids.stream().map(JobId::value).toArray();
    Query query = handle.createQuery(SELECT + " where job.id = any(:ids)");
    try (ResultIterator<ReadRow> rows =
        query.bindArray("ids", Long.class, values).map(new JobRowMapper()).iterator()) {
      return next(rows, Integer.MAX_VALUE);
    }
  }

  /// The rows after the id `after` in the order of ids; `handle` must be in a transaction for the
  /// cursor to exist.
  static void stream(Handle handle, long after, Consumer<JobRows> batches, int batchSize) {
    Query query =
        handle
            .createQuery(SELECT + " where job.id > :after order by job.id")
            .bind("after", after)
            .setFetchSize(batchSize);
    try (ResultIterator<ReadRow> rows = query.map(new JobRowMapper()).iterator()) {
      while (rows.hasNext()) {
        batches.accept(next(rows, batchSize));
      }
    }
  }

  /// The highest id of a row; 0 without any.
  public long lastId() {
    return Stream.concat(jobs.stream().map(Job::id), unreadable.stream().map(QuarantinedJob::id))
        .mapToLong(JobId::value)
        .max()
        .orElse(0);
  }

  private static JobRows next(ResultIterator<ReadRow> rows, int atMost) {
    List<Job> jobs = new ArrayList<>();
    List<QuarantinedJob> unreadable = new ArrayList<>();
    for (int i = 0; i < atMost && rows.hasNext(); i++) {
      switch (rows.next()) {
        case ReadRow.Good(Job job) -> jobs.add(job);
        case ReadRow.Bad(QuarantinedJob job) -> unreadable.add(job);
      }
    }
    return new JobRows(jobs, unreadable);
  }
}
