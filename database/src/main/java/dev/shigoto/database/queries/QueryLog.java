package dev.shigoto.database.queries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

  /// How often something was asked, and what came of it.
  ///
  /// @param answered of those, in full
  /// @param foundNothing of the answers in full
  /// @param clicked answers of which a hit was opened, saved or applied for, be it of earlier ones
  public record Counts(long asked, long answered, long foundNothing, long clicked) {

    public static final Counts CLICK = new Counts(0, 0, 0, 1);

    /// Asked, without a word of the answers.
    public static Counts asked(long times) {
      return new Counts(times, 0, 0, 0);
    }

    public Counts and(Counts more) {
      return new Counts(
          asked + more.asked,
          answered + more.answered,
          foundNothing + more.foundNothing,
          clicked + more.clicked);
    }
  }

  /// Notes a batch; a request that is too long, or that PostgreSQL cannot store, is left out,
  /// and so are clicks on what is not kept any more.
  public void note(Map<String, Counts> requests, Instant at) {
    List<Map.Entry<String, Counts>> asked = storable(requests, it -> it.asked() > 0);
    if (!asked.isEmpty()) {
      jdbi.useTransaction(handle -> note(handle, asked, at));
    }
    List<Map.Entry<String, Counts>> clicked = storable(requests, it -> it.asked() == 0);
    if (!clicked.isEmpty()) {
      jdbi.useTransaction(handle -> noteClicks(handle, clicked));
    }
  }

  private static List<Map.Entry<String, Counts>> storable(
      Map<String, Counts> requests, Predicate<Counts> which) {
    return requests.entrySet().stream()
        .filter(it -> isStorable(it.getKey()) && which.test(it.getValue()))
        .toList();
  }

  private static boolean isStorable(String request) {
    return request.length() <= LONGEST && request.indexOf('\0') < 0;
  }

  /// Rows are written by id, so that two processes do not wait for each other in circles.
  private static void note(Handle handle, List<Map.Entry<String, Counts>> requests, Instant at) {
    List<Counts> counts = requests.stream().map(Map.Entry::getValue).toList();
    handle
        .createUpdate(
            """
            with noted as (
              select sha256(convert_to(request, 'UTF8')) as id, request, asked, answered,
                     found_nothing, clicked
                from unnest(:requests, :asked, :answered, :foundNothing, :clicked)
                  as batch (request, asked, answered, found_nothing, clicked))
            insert into query_log (id, request, asked, answered, found_nothing, clicked, last_asked_at)
            select id, request, asked, answered, found_nothing, clicked, :at from noted
             order by id
            on conflict (id) do update set
              asked = query_log.asked + excluded.asked,
              answered = query_log.answered + excluded.answered,
              found_nothing = query_log.found_nothing + excluded.found_nothing,
              clicked = query_log.clicked + excluded.clicked,
              last_asked_at = greatest(query_log.last_asked_at, excluded.last_asked_at)
            """)
        .bind("at", at)
        .bind("requests", requests.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .bind("asked", counts.stream().map(Counts::asked).toArray(Long[]::new))
        .bind("answered", counts.stream().map(Counts::answered).toArray(Long[]::new))
        .bind("foundNothing", counts.stream().map(Counts::foundNothing).toArray(Long[]::new))
        .bind("clicked", counts.stream().map(Counts::clicked).toArray(Long[]::new))
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

  /// Of what was asked before; locked by id, too.
  private static void noteClicks(Handle handle, List<Map.Entry<String, Counts>> requests) {
    handle
        .createUpdate(
            """
            with noted as (
              select sha256(convert_to(request, 'UTF8')) as id, clicked
                from unnest(:requests, :clicked) as batch (request, clicked)),
            known as (select id from query_log where id in (select id from noted) order by id for update)
            update query_log set clicked = query_log.clicked + noted.clicked
              from noted join known using (id) where query_log.id = noted.id
            """)
        .bind("requests", requests.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .bind("clicked", requests.stream().map(it -> it.getValue().clicked()).toArray(Long[]::new))
        .execute();
  }

  /// A request, and what came of it.
  public record Asked(String request, Counts counts, Instant lastAskedAt) {}

  /// Those that were asked the most, the most frequent first.
  public List<Asked> frequent(int most) {
    return list("where true order by asked desc, id", most);
  }

  /// Those that found nothing, the most frequent first.
  public List<Asked> foundNothing(int most) {
    return list("where found_nothing > 0 order by found_nothing desc, id", most);
  }

  /// Those that found something and of whose answers the smallest share was clicked; of equal
  /// shares the most frequent first.
  ///
  /// @param fewest answers that found something, for a share to say anything
  public List<Asked> seldomClicked(int fewest, int most) {
    return list(
        """
        where answered - found_nothing >= greatest(1, %d)
        order by least(1, clicked::float8 / (answered - found_nothing)), answered desc, id
        """
            .formatted(fewest),
        most);
  }

  private List<Asked> list(String which, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select request, asked, answered, found_nothing, clicked, last_asked_at"
                        + " from query_log <which> limit :most")
                .define("which", which)
                .bind("most", most)
                .map(
                    (row, _) ->
                        new Asked(
                            row.getString("request"),
                            new Counts(
                                row.getLong("asked"),
                                row.getLong("answered"),
                                row.getLong("found_nothing"),
                                row.getLong("clicked")),
                            row.getTimestamp("last_asked_at").toInstant()))
                .list());
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
