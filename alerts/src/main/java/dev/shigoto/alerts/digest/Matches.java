package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Takes what matched a saved search out of the table that the matcher fills.
///
/// @param ranked the best first, an opening once: what was found by words and filters comes before
///     what is only like what is looked for, and of equals the newest
/// @param total how many there are with those that `ranked` does not reach to
record Matches(List<Candidate> ranked, int total) {

  /// More than any mail holds, so that the caps by employer have something to choose from.
  private static final int RANKED = 500;

  /// Takes all that may be told of now. A job that was not compared with others yet stays: it may
  /// be one that the person knows. What is taken and not told of is gone: it was told of before, or
  /// is over, or is counted among the others.
  static Matches take(Handle handle, SavedSearch saved, Instant now) {
    List<Row> rows =
        handle
            .createQuery(
                """
                with taken as (
                  delete from alert_matches as match
                   where match.saved_search_id = :search
                     and not exists (
                       select from identity_changes where job_id = match.job_id)
                     and (exists (select from job_identities where job_id = match.job_id)
                       or not exists (
                         select from jobs where id = match.job_id and status = 'ACTIVE'))
                  returning job_id, score),
                openings as (
                  select distinct on (identity.cluster_id)
                         identity.cluster_id, job.id, job.posted_at, job.company_id, taken.score
                    from taken
                    join jobs as job on job.id = taken.job_id
                    join job_identities as identity on identity.job_id = job.id
                   where job.status = 'ACTIVE'
                     and (job.expires_at is null or job.expires_at > :now)
                     and not exists (
                       select from deliveries
                        where subscriber_id = :owner and cluster_id = identity.cluster_id)
                     and not exists (
                       select from job_identities as other
                         join deliveries as told
                           on told.job_id = other.job_id and told.subscriber_id = :owner
                        where other.cluster_id = identity.cluster_id)
                   order by identity.cluster_id, identity.behind is not null,
                         taken.score desc nulls first, job.id)
                select cluster_id, id, coalesce(company_id::text, '') as employer,
                       coalesce(score, 'NaN') as score, count(*) over () as total
                  from openings
                 order by openings.score desc nulls first, posted_at desc, id desc
                 limit :ranked
                """)
            .bind("search", saved.id().value())
            .bind("owner", saved.owner().value())
            .bind("now", now)
            .bind("ranked", RANKED)
            .map(
                (row, context) ->
                    new Row(
                        new Candidate(
                            new JobId(row.getLong("id")),
                            row.getLong("cluster_id"),
                            row.getString("employer"),
                            row.getFloat("score")),
                        row.getInt("total")))
            .list();
    Optional<Row> first = rows.stream().findFirst();
    return new Matches(rows.stream().map(Row::candidate).toList(), first.map(Row::total).orElse(0));
  }

  private record Row(Candidate candidate, int total) {}
}
