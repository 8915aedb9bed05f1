package dev.shigoto.database.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.queries.QueryLog.Counts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueryLogIT {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final TestDatabase database = new TestDatabase();
  private final QueryLog log = database.database().queries();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_request_is_kept_once_and_counted() {
    log.note(Map.of("{\"query\":\"看護師\"}", Counts.asked(2)), NOON);
    log.note(
        Map.of("{\"query\":\"看護師\"}", Counts.asked(3), "{\"query\":\"運転手\"}", Counts.asked(1)),
        NOON.plusSeconds(1));

    assertEquals(5, database.number("select asked from query_log where request like '%看護師%'"));
    assertEquals(2, database.number("select count(*) from query_log"));
  }

  @Test
  void the_latest_come_first() {
    log.note(Map.of("first", Counts.asked(1)), NOON);
    log.note(Map.of("second", Counts.asked(1)), NOON.plusSeconds(1));
    log.note(Map.of("third", Counts.asked(1)), NOON.plusSeconds(2));
    log.note(Map.of("first", Counts.asked(1)), NOON.plusSeconds(3));

    assertEquals(List.of("first", "third"), log.latest(2));
  }

  @Test
  void the_oldest_go_when_there_are_too_many() {
    log.note(Map.of("old", Counts.asked(9)), NOON);
    log.note(
        IntStream.range(0, QueryLog.CAPACITY)
            .boxed()
            .collect(Collectors.toMap(i -> "query " + i, _ -> Counts.asked(1))),
        NOON.plusSeconds(1));

    assertEquals(QueryLog.CAPACITY, database.number("select count(*) from query_log"));
    assertEquals(0, database.number("select count(*) from query_log where request = 'old'"));
  }

  @Test
  void what_cannot_be_stored_holds_nothing_else_back() {
    log.note(
        new TreeMap<>(
            Map.of(
                "a\0b",
                Counts.asked(1),
                "長".repeat(10_001),
                Counts.asked(1),
                "good",
                Counts.asked(1))),
        NOON);

    assertEquals(List.of("good"), log.latest(10));
  }

  @Test
  void what_came_of_them_is_listed_by_what_one_looks_for() {
    log.note(
        Map.of(
            "liked", new Counts(10, 10, 0, 6),
            "ignored", new Counts(8, 8, 0, 1),
            "seldom", new Counts(2, 2, 0, 0),
            "empty", new Counts(7, 6, 6, 0)),
        NOON);

    assertEquals(List.of("liked", "ignored", "empty", "seldom"), requests(log.frequent(10)));
    assertEquals(List.of("empty"), requests(log.foundNothing(10)));
    assertEquals(List.of("ignored", "liked"), requests(log.seldomClicked(5, 10)));
    assertEquals(List.of("ignored"), requests(log.seldomClicked(5, 1)));
  }

  @Test
  void a_later_click_is_counted_and_is_no_search() {
    log.note(Map.of("known", new Counts(1, 1, 0, 0)), NOON);
    log.note(Map.of("known", Counts.CLICK, "forgotten", Counts.CLICK), NOON.plusSeconds(9));

    assertEquals(
        List.of(new QueryLog.Asked("known", new Counts(1, 1, 0, 1), NOON)), log.frequent(10));
  }

  private static List<String> requests(List<QueryLog.Asked> asked) {
    return asked.stream().map(QueryLog.Asked::request).toList();
  }
}
