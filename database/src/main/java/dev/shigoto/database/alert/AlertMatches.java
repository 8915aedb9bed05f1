package dev.shigoto.database.alert;

import dev.shigoto.domain.job.JobId;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Writes which jobs match which saved searches.
final class AlertMatches {

  private AlertMatches() {}

  /// Makes `matches` all that there are of `jobs`: what matched before keeps its moment, what does
  /// not match any more goes.
  ///
  /// @return how many are new
  static int replace(Handle handle, Collection<JobId> jobs, List<AlertMatch> matches) {
    Long[] searches = matches.stream().map(it -> it.savedSearch().value()).toArray(Long[]::new);
    Long[] matched = matches.stream().map(it -> it.job().value()).toArray(Long[]::new);
    handle
        .createUpdate(
            """
            delete from alert_matches as known
             where job_id = any(:jobs)
               and not exists (select from unnest(:searches, :matched) as now(search, job)
                                where search = saved_search_id and job = job_id)
            """)
        .bindArray("jobs", Long.class, jobs.stream().map(JobId::value).toArray())
        .bindArray("searches", Long.class, (Object[]) searches)
        .bindArray("matched", Long.class, (Object[]) matched)
        .execute();
    return matches.isEmpty() ? 0 : add(handle, matches, searches, matched);
  }

  /// In the order of ids, so that two writers do not wait for each other in circles; without
  /// searches that were deleted meanwhile.
  private static int add(Handle handle, List<AlertMatch> matches, Long[] searches, Long[] matched) {
    return handle
        .createUpdate(
            """
            insert into alert_matches (saved_search_id, job_id, score)
            select search, job, nullif(score, 'NaN')
              from unnest(:searches, :matched, :scores) as now(search, job, score)
              join saved_searches as saved on saved.id = search and saved.deleted_at is null
             order by search, job
            on conflict do nothing
            """)
        .bindArray("searches", Long.class, (Object[]) searches)
        .bindArray("matched", Long.class, (Object[]) matched)
        .bindArray("scores", Float.class, matches.stream().map(AlertMatch::score).toArray())
        .execute();
  }
}
