package dev.shigoto.database.identity;

import static java.util.stream.Collectors.groupingBy;

import dev.shigoto.database.lock.AdvisoryLock;
import dev.shigoto.domain.identity.Appearance;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/// The openings that jobs belong to.
public final class JobIdentities {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public JobIdentities(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// What is known of the openings of `ids`; nothing yet of a job that was not compared since it
  /// came.
  public Map<JobId, IdentityFacts> read(Collection<JobId> ids, Instant now) {
    Map<JobId, List<IdentityRow>> clusters =
        jdbi.withHandle(handle -> IdentityRows.ofClustersOf(handle, ids)).stream()
            .collect(groupingBy(IdentityRow::cluster));
    Map<JobId, IdentityFacts> facts = new TreeMap<>();
    Set<JobId> wanted = Set.copyOf(ids);
    clusters.forEach(
        (cluster, members) ->
            members.stream()
                .filter(member -> wanted.contains(member.id()))
                .forEach(member -> facts.put(member.id(), facts(member, members, now))));
    return facts;
  }

  private static IdentityFacts facts(IdentityRow member, List<IdentityRow> members, Instant now) {
    return IdentityFacts.of(member.cluster(), member.representative(), appearances(members), now);
  }

  /// As [#read], but nothing of a job that has become another since it was compared.
  public Map<JobId, IdentityFacts> readFor(Collection<Job> jobs, Instant now) {
    Map<JobId, IdentityFacts> facts = read(jobs.stream().map(Job::id).toList(), now);
    List<Job> several = jobs.stream().filter(job -> isOneOfSeveral(job, facts)).toList();
    if (!several.isEmpty()) {
      jdbi.withHandle(handle -> Departures.changed(handle, several)).forEach(facts::remove);
    }
    return facts;
  }

  private static boolean isOneOfSeveral(Job job, Map<JobId, IdentityFacts> facts) {
    return facts.containsKey(job.id()) && facts.get(job.id()).size() > 1;
  }

  /// All postings of the opening of `id`, with those that are over; empty if it was not compared
  /// yet.
  public Map<JobId, Appearance> history(JobId id) {
    Map<JobId, Appearance> history = new TreeMap<>();
    jdbi.withHandle(handle -> IdentityRows.ofClustersOf(handle, List.of(id)))
        .forEach(row -> history.put(row.id(), row.appearance()));
    return history;
  }

  private static List<Appearance> appearances(List<IdentityRow> members) {
    return members.stream().map(IdentityRow::appearance).toList();
  }

  /// Compares up to `atMost` of the jobs that wait for it, unless somebody else is doing so.
  ///
  /// @return how many; fewer than `atMost` if these were all, or somebody else is at it
  public int group(Instant now, int atMost) {
    return jdbi.inTransaction(
        handle ->
            AdvisoryLock.GROUPS.tryTake(handle) ? new GroupingTurn(handle, now).run(atMost) : 0);
  }

  /// Queues jobs for the index whose documents tell what is no longer true; leaves those for the
  /// next time that somebody else has in hand.
  ///
  /// @return how many; fewer than `atMost` if these were all
  public int touch(int atMost) {
    return jdbi.inTransaction(handle -> StaleDocuments.queue(handle, atMost));
  }

  /// Whether all jobs are compared and all documents queued that must tell something else.
  public boolean isSettled(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select not exists (select from identity_changes)
                       and not exists (select from identity_stale)
                       and not exists (select from job_identities where look_at <= :now)
                    """)
                .bind("now", now)
                .mapTo(Boolean.class)
                .one());
  }

  /// Has all jobs compared again whose signatures an earlier version of the rule made.
  ///
  /// @return how many
  public int renewOutdated() {
    return jdbi.inTransaction(IdentityRows::queueOutdated);
  }

  /// Forgets openings all of whose postings ended before `time`.
  ///
  /// @return how many postings; 0 if these were all, or somebody else is at it
  public int forget(Instant time, int atMost) {
    return jdbi.inTransaction(
        handle ->
            AdvisoryLock.GROUPS.tryTake(handle) ? IdentityRows.forget(handle, time, atMost) : 0);
  }
}
