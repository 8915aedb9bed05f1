package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What may be told of in a mail.
///
/// @param ranked the best first, an opening once
/// @param total how many there are with those that `ranked` does not reach to
public record Matches(List<Candidate> ranked, int total) {

  /// More than any mail holds, so that the caps by employer have something to choose from.
  private static final int RANKED = 500;

  /// Of what `found` selects as `job_id` and `score`: open jobs whose opening the person was not
  /// told of, and does not know from a browser that a confirmed search names; an opening once.
  ///
  /// @param bound binds what `found` asks for beyond `:search`
  static Matches untold(
      Handle handle, String found, SavedSearch saved, Instant now, UnaryOperator<Query> bound) {
    List<Row> rows =
        bound
            .apply(
                handle.createQuery(
                    """
                    with taken as (%s),
                    known as materialized (
                      select posting.cluster_id
                        from saved_searches as own
                        join events as done on done.client_id = own.client_id
                         and done.action in ('click', 'save', 'apply', 'hire', 'dismiss')
                        join job_identities as posting on posting.job_id = done.job_id
                       where own.subscriber_id = :owner and own.confirmed_at is not null
                         and own.deleted_at is null),
                    openings as (
                      select distinct on (identity.cluster_id)
                             identity.cluster_id, job.id, job.posted_at, job.company_id, taken.score
                        from taken
                        join jobs as job on job.id = taken.job_id
                        join job_identities as identity on identity.job_id = job.id
                       where job.status = 'ACTIVE'
                         and (job.expires_at is null or job.expires_at > :now)
                         and identity.cluster_id not in (select cluster_id from known)
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
                    """
                        .formatted(found)))
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

  List<JobId> jobs() {
    return ranked.stream().map(Candidate::job).toList();
  }

  /// The same with those of `jobs` first, in that order, and the others behind them.
  Matches inOrderOf(List<JobId> jobs) {
    Map<JobId, Integer> places = new HashMap<>();
    jobs.forEach(job -> places.putIfAbsent(job, places.size()));
    Comparator<Candidate> byPlace =
        Comparator.comparingInt(it -> places.getOrDefault(it.job(), jobs.size()));
    return new Matches(ranked.stream().sorted(byPlace).toList(), total);
  }

  private record Row(Candidate candidate, int total) {}
}
