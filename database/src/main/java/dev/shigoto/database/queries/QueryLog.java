package dev.shigoto.database.queries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The distinct searches of late, without those who asked.
public final class QueryLog {

  /// Requests that are kept; the oldest go first.
  public static final int CAPACITY = 5_000;

  private static final int LONGEST = 10_000;

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public QueryLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Notes a batch; a request that is too long, or that PostgreSQL cannot store, is left out.
  ///
  /// @param asked how often each was asked
  public void note(Map<String, Long> asked, Instant at) {
    List<Map.Entry<String, Long>> storable =
        asked.entrySet().stream().filter(it -> isStorable(it.getKey())).toList();
    if (!storable.isEmpty()) {
      jdbi.useTransaction(handle -> note(handle, storable, at));
    }
  }

  private static boolean isStorable(String request) {
    return request.length() <= LONGEST && request.indexOf('\0') < 0;
  }

  /// Rows are written by id, so that two processes do not wait for each other in circles.
  private static void note(Handle handle, List<Map.Entry<String, Long>> asked, Instant at) {
    handle
        .createUpdate(
            """
            insert into query_log (id, request, asked, last_asked_at)
            select sha256(convert_to(request, 'UTF8')) as id, request, asked, :at
            from unnest(:requests, :asked) as noted (request, asked)
            order by id
            on conflict (id) do update set
              asked = query_log.asked + excluded.asked,
              last_asked_at = greatest(query_log.last_asked_at, excluded.last_asked_at)
            """)
        .bind("at", at)
        .bind("requests", asked.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .bind("asked", asked.stream().map(Map.Entry::getValue).toArray(Long[]::new))
        .execute();
    handle
        .createUpdate(
            """
            delete from query_log where id in (
              select id from query_log order by last_asked_at desc, id offset :capacity)
            """)
        .bind("capacity", CAPACITY)
        .execute();
  }

  /// The requests asked last, the latest first.
  public List<String> latest(int count) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select request from query_log order by last_asked_at desc, id limit :count
                    """)
                .bind("count", count)
                .mapTo(String.class)
                .list());
  }
}
