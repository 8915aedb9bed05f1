package dev.shigoto.database.identity;

import dev.shigoto.database.lock.AdvisoryLock;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// When the job that stands for an opening leaves it, another posting takes its place at once, in
/// the same batch: no opening may be missing until its group is looked at. Which one is best the
/// next turn of grouping says.
public final class Succession {

  /// How many postings of an opening are tried: some may be in other hands.
  private static final int TRIED = 5;

  private final Jdbi jdbi;

  public Succession(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Finds postings for the places of those that leave, and has them queued for the index with a
  /// new revision.
  ///
  /// @param jobs of a claim that are open
  /// @param over those that are not any more
  /// @param free keeps those of some jobs that the claim could take along
  /// @return the jobs to take along
  public List<JobId> promote(
      Handle claim, Collection<Job> jobs, Collection<JobId> over, UnaryOperator<List<JobId>> free) {
    List<JobId> gone = Departures.ofRepresentatives(claim, jobs, over);
    if (gone.isEmpty()) {
      return List.of();
    }
    Map<JobId, List<JobId>> behind = behind(claim, gone);
    List<JobId> takeable = free.apply(behind.values().stream().flatMap(List::stream).toList());
    Map<JobId, JobId> successors = new TreeMap<>();
    behind.forEach(
        (first, others) ->
            others.stream()
                .filter(takeable::contains)
                .findFirst()
                .ifPresent(it -> successors.put(first, it)));
    return successors.isEmpty()
        ? List.of()
        : jdbi.inTransaction(handle -> promote(handle, successors));
  }

  /// The best open postings behind each, in the order of {@link Representatives}.
  private static Map<JobId, List<JobId>> behind(Handle handle, List<JobId> gone) {
    Map<JobId, List<JobId>> behind = new HashMap<>();
    handle
        .createQuery(
            """
            select behind, job_id
              from (select behind, job_id,
                           row_number() over (partition by behind
                             order by job_identities.expires_at desc nulls first,
                                      job_identities.posted_at desc, job_id) as place
                      from job_identities join jobs on jobs.id = job_id
                     where behind = any(:gone) and job_id <> all(:gone) and jobs.status = 'ACTIVE') as postings
             where place <= :tried
             order by behind, place
            """)
        .bindArray("gone", Long.class, values(gone))
        .bind("tried", TRIED)
        .map(
            (rs, context) ->
                behind
                    .computeIfAbsent(new JobId(rs.getLong("behind")), _ -> new ArrayList<>())
                    .add(new JobId(rs.getLong("job_id"))))
        .list();
    return behind;
  }

  /// What their documents will tell is not what was noted; the next turn finds that out.
  private static List<JobId> promote(Handle handle, Map<JobId, JobId> successors) {
    AdvisoryLock.GROUPS.take(handle); // a turn of somebody else takes a part of a second
    List<JobId> promoted = renew(handle, successors.values());
    successors.forEach(
        (gone, next) -> {
          if (promoted.contains(next)) {
            follow(handle, gone, next);
          }
        });
    return promoted;
  }

  /// Rows that somebody is writing come through the queue anyway.
  private static List<JobId> renew(Handle handle, Collection<JobId> ids) {
    return handle
        .createQuery(
            """
            with free as (
              select id from jobs where id = any(:ids) and status = 'ACTIVE' for update skip locked
            ), queued as (
              update jobs set revision = revision where id in (select id from free) returning id
            )
            select id from queued
            """)
        .bindArray("ids", Long.class, values(ids))
        .map((rs, context) -> new JobId(rs.getLong("id")))
        .list();
  }

  private static void follow(Handle handle, JobId gone, JobId next) {
    handle
        .createUpdate(
            """
            update job_identities
               set behind = nullif(:next, job_id), shown = case when job_id = :next then '?' else shown end
             where behind = :gone
            """)
        .bind("next", next.value())
        .bind("gone", gone.value())
        .execute();
  }

  private static Object[] values(Collection<JobId> ids) {
    return ids.stream().map(JobId::value).toArray();
  }
}
