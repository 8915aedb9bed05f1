package dev.shigoto.faults;

import dev.shigoto.database.Database;
import dev.shigoto.domain.job.JobStatus;
import java.util.List;

/// A row of `jobs` as the database has it.
record JobRow(long id, long revision, String source, String externalId, JobContent content) {

  static List<JobRow> all(Database database) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select job.id, job.revision, job.source, job.external_id, job.title,
                               coalesce(company.name, '') as company, job.status
                          from jobs as job
                          left join companies as company on company.id = job.company_id
                        """)
                    .map(
                        (rs, context) ->
                            new JobRow(
                                rs.getLong("id"),
                                rs.getLong("revision"),
                                rs.getString("source"),
                                rs.getString("external_id"),
                                new JobContent(
                                    rs.getString("title"),
                                    rs.getString("company"),
                                    JobStatus.valueOf(rs.getString("status")))))
                    .list());
  }

  /// The same in the database and in what writers remember.
  String key() {
    return source + "/" + externalId;
  }
}
