package dev.shigoto.database.identity;

import static java.util.stream.Collectors.toMap;

import dev.shigoto.domain.identity.AdSignature;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Jobs that leave their opening before their group is looked at again: they are over, or they
/// have become another job.
final class Departures {

  private Departures() {}

  /// Those of `jobs` whose words are of another opening than those that were compared.
  static List<JobId> changed(Handle handle, Collection<Job> jobs) {
    Map<JobId, IdentityRow> rows =
        IdentityRows.of(handle, jobs.stream().map(Job::id).toList()).stream()
            .collect(toMap(IdentityRow::id, Function.identity()));
    return jobs.stream().filter(job -> isAnother(job, rows.get(job.id()))).map(Job::id).toList();
  }

  private static boolean isAnother(Job job, @Nullable IdentityRow known) {
    return known != null && !known.mayStillBe(AdSignature.of(job.ad()));
  }

  /// Those that stand for an opening with other postings and leave it.
  ///
  /// @param over jobs that are not open any more
  static List<JobId> ofRepresentatives(
      Handle handle, Collection<Job> jobs, Collection<JobId> over) {
    List<JobId> all = Stream.concat(jobs.stream().map(Job::id), over.stream()).toList();
    List<JobId> first = withOthersBehind(handle, all);
    List<Job> open = jobs.stream().filter(job -> first.contains(job.id())).toList();
    return Stream.concat(
            over.stream().filter(first::contains),
            open.isEmpty() ? Stream.empty() : changed(handle, open).stream())
        .toList();
  }

  private static List<JobId> withOthersBehind(Handle handle, Collection<JobId> ids) {
    return handle
        .createQuery("select distinct behind from job_identities where behind = any(:ids)")
        .bindArray("ids", Long.class, ids.stream().map(JobId::value).toArray())
        .map((rs, context) -> new JobId(rs.getLong("behind")))
        .list();
  }
}
