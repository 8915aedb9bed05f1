package dev.shigoto.database.jobs;

import dev.shigoto.domain.digest.BucketDigest;
import dev.shigoto.domain.job.JobId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/// Which jobs an index must hold, and in which revision.
public final class JobRevisions {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public JobRevisions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// The digests of all buckets with a searchable job, by `id / BucketDigest.WIDTH`.
  public Map<Long, BucketDigest> digests() {
    Map<Long, BucketDigest> digests = new TreeMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id / :width as bucket, count(*) as jobs, sum(revision) as revisions,
                           sum(revision_digest(id, revision)) as digests
                      from searchable_jobs
                     group by bucket
                    """)
                .bind("width", BucketDigest.WIDTH)
                .map(
                    (rs, context) ->
                        digests.put(
                            rs.getLong("bucket"),
                            new BucketDigest(
                                rs.getLong("jobs"),
                                rs.getLong("revisions"),
                                rs.getLong("digests"))))
                .list());
    return digests;
  }

  /// The searchable jobs of one bucket.
  public Map<JobId, Long> bucket(long bucket) {
    return jdbi.withHandle(
        handle ->
            revisions(
                handle
                    .createQuery(
                        """
                        select id, revision from searchable_jobs
                         where id >= :from and id < :from + :width
                        """)
                    .bind("from", bucket * BucketDigest.WIDTH)
                    .bind("width", BucketDigest.WIDTH)));
  }

  /// Those of `ids` that are searchable.
  public Map<JobId, Long> of(Collection<JobId> ids) {
    return jdbi.withHandle(
        handle ->
            revisions(
                handle
                    .createQuery("select id, revision from searchable_jobs where id = any(:ids)")
                    .bindArray("ids", Long.class, values(ids))));
  }

  private static Map<JobId, Long> revisions(Query query) {
    Map<JobId, Long> revisions = new TreeMap<>();
    query
        .map((rs, context) -> revisions.put(new JobId(rs.getLong("id")), rs.getLong("revision")))
        .list();
    return revisions;
  }

  /// Those of `ids` with a change that the index has yet to learn.
  public Set<JobId> queued(Collection<JobId> ids) {
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery("select distinct job_id from job_changes where job_id = any(:ids)")
                    .bindArray("ids", Long.class, values(ids))
                    .map((rs, context) -> new JobId(rs.getLong("job_id")))
                    .list()));
  }

  /// Gives `ids` new revisions and queues them: those that exist to be indexed again, the others to
  /// be removed. Revisions will be above `floor`, which an index may have seen.
  public void renew(Collection<JobId> ids, long floor) {
    jdbi.useTransaction(
        handle -> {
          raise(handle, floor);
          handle
              .createUpdate(
                  """
                  with renewed as (
                    update jobs set revision = revision where id = any(:ids) returning id
                  ), gone as (
                    select id from unnest(:ids) as id except select id from renewed
                  ), claims as (
                    insert into job_claims (job_id) select id from gone on conflict do nothing
                  )
                  insert into job_changes (job_id, revision)
                  select id, nextval('job_revision') from gone
                  """)
              .bindArray("ids", Long.class, values(ids))
              .execute();
          handle.execute("notify job_changes");
        });
  }

  /// Only ever forward: two states of a job with one revision could not be told apart.
  private static void raise(Handle handle, long floor) {
    handle
        .createQuery(
            """
            select setval('job_revision', :floor) from job_revision where last_value < :floor
            """)
        .bind("floor", floor)
        .mapTo(Long.class)
        .findFirst();
  }

  private static Object[] values(Collection<JobId> ids) {
    return ids.stream().sorted().map(JobId::value).toArray();
  }
}
