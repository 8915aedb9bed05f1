package dev.shigoto.database.builds;

import dev.shigoto.database.jobs.JobSnapshot;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/// The ranges that the builds of indices have loaded.
public final class BuildLog {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public BuildLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// In the order of ids, without gaps; empty if nothing was loaded.
  public List<LoadedRange> ranges(String index) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select after_id, up_to_id, transactions, taken_at
                      from index_builds where index_name = :index order by after_id
                    """)
                .bind("index", index)
                .map(
                    (rs, context) ->
                        new LoadedRange(
                            rs.getLong("after_id"),
                            rs.getLong("up_to_id"),
                            new JobSnapshot(
                                rs.getString("transactions"),
                                rs.getObject("taken_at", OffsetDateTime.class).toInstant())))
                .list());
  }

  /// Notes a range, or that it has grown.
  public void loaded(String index, LoadedRange range) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into index_builds (index_name, after_id, up_to_id, transactions, taken_at)
                values (?, ?, ?, ?, ?)
                    on conflict (index_name, after_id) do update set up_to_id = excluded.up_to_id
                """,
                index,
                range.after(),
                range.upTo(),
                range.seen().transactions(),
                range.seen().takenAt().atOffset(ZoneOffset.UTC)));
  }

  /// Forgets the build of an index, once it is over.
  public void forget(String index) {
    jdbi.useHandle(
        handle -> handle.execute("delete from index_builds where index_name = ?", index));
  }
}
