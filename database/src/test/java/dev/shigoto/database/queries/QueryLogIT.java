package dev.shigoto.database.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.TestDatabase;
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
    log.note(Map.of("{\"query\":\"看護師\"}", 2L), NOON);
    log.note(Map.of("{\"query\":\"看護師\"}", 3L, "{\"query\":\"運転手\"}", 1L), NOON.plusSeconds(1));

    assertEquals(5, database.number("select asked from query_log where request like '%看護師%'"));
    assertEquals(2, database.number("select count(*) from query_log"));
  }

  @Test
  void the_latest_come_first() {
    log.note(Map.of("first", 1L), NOON);
    log.note(Map.of("second", 1L), NOON.plusSeconds(1));
    log.note(Map.of("third", 1L), NOON.plusSeconds(2));
    log.note(Map.of("first", 1L), NOON.plusSeconds(3));

    assertEquals(List.of("first", "third"), log.latest(2));
  }

  @Test
  void the_oldest_go_when_there_are_too_many() {
    log.note(Map.of("old", 9L), NOON);
    log.note(
        IntStream.range(0, QueryLog.CAPACITY)
            .boxed()
            .collect(Collectors.toMap(i -> "query " + i, i -> 1L)),
        NOON.plusSeconds(1));

    assertEquals(QueryLog.CAPACITY, database.number("select count(*) from query_log"));
    assertEquals(0, database.number("select count(*) from query_log where request = 'old'"));
  }

  @Test
  void what_cannot_be_stored_holds_nothing_else_back() {
    log.note(new TreeMap<>(Map.of("a\0b", 1L, "長".repeat(10_001), 1L, "good", 1L)), NOON);

    assertEquals(List.of("good"), log.latest(10));
  }
}
