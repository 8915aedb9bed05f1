package dev.shigoto.database.events;

import dev.shigoto.domain.job.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// How often jobs were shown in a place, and clicked there.
public final class ClickCounts {

  /// After which an event weighs half.
  private static final Duration HALF_LIFE = Duration.ofDays(14);

  /// Behind which an event weighs next to nothing.
  private static final Duration OLDEST = Duration.ofDays(90);

  /// Places behind it are counted as this one.
  public static final int LAST_PLACE = 50;

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public ClickCounts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// @param impressions weighted by age, as are the clicks
  public record Count(JobId job, int position, double impressions, double clicks) {}

  public List<Count> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select job_id, position, impressions, clicks from job_clicks")
                .map(
                    (row, _) ->
                        new Count(
                            new JobId(row.getLong("job_id")),
                            row.getInt("position"),
                            row.getDouble("impressions"),
                            row.getDouble("clicks")))
                .list());
  }

  /// Counts the events anew. A job of an answer counts once, however often it was clicked; to save
  /// it or to apply for it is to click it, and what was clicked was shown.
  ///
  /// @return how many jobs and places there are now
  public int recount(Instant now) {
    return jdbi.inTransaction(handle -> recount(handle, now));
  }

  private static int recount(Handle handle, Instant now) {
    int counted =
        handle
            .createUpdate(
                """
                with shown as (
                  select job_id, min(position) as position, min(happened_at) as at,
                         bool_or(action <> 'impression') as clicked
                    from events
                   where happened_at >= :oldest and position is not null
                     and action in ('impression', 'click', 'save', 'apply', 'hire')
                   group by query_id, client_id, job_id),
                weighted as (
                  select job_id, least(position, :last) as position, clicked,
                         power(0.5, greatest(0, extract(epoch from cast(:now as timestamptz) - at))
                                    / :halfLife) as weight
                    from shown)
                insert into job_clicks (job_id, position, impressions, clicks, counted_at)
                select job_id, position, sum(weight),
                       coalesce(sum(weight) filter (where clicked), 0), :now
                  from weighted group by job_id, position order by job_id, position
                on conflict (job_id, position) do update set
                  impressions = excluded.impressions, clicks = excluded.clicks,
                  counted_at = excluded.counted_at
                """)
            .bind("now", now)
            .bind("oldest", now.minus(OLDEST))
            .bind("last", LAST_PLACE)
            .bind("halfLife", (double) HALF_LIFE.toSeconds())
            .execute();
    handle.execute("delete from job_clicks where counted_at <> ?", now);
    return counted;
  }
}
