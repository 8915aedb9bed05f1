package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.database.queries.QueryLog;
import dev.shigoto.database.queries.QueryLog.Counts;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.event.Action;
import dev.shigoto.domain.event.SeekerEvent;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.retrieval.Interpretation;
import dev.shigoto.retrieval.Mode;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Total;
import dev.shigoto.searchapi.request.RequestReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRecorderIT {

  private static final TravelTimes WAYS = TravelTimes.over(Gazetteer.builtIn());

  private final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_looked_for_is_noted_once_and_how_it_was_shown_is_not() {
    note(
        QueryLogging.ON,
        "{\"query\": \"看護師  -夜勤\", \"size\": 5, \"filters\": {\"city\": [\"渋谷区\"]}}",
        "{\"query\": \"看護師 -夜勤\", \"explain\": true, \"filters\": {\"city\": [\"渋谷区\"]}}");

    assertEquals(
        List.of(
            "{\"query\":\"看護師 -夜勤\",\"filters\":{\"city\":[\"渋谷区\"]},"
                + "\"sort\":\"relevance\",\"mode\":\"hybrid\"}"),
        database.queries().latest(10));
  }

  @Test
  void what_says_who_asked_is_left_out() {
    note(
        QueryLogging.ON,
        """
        {"query": "カフェ", "filters": {"excludeJobIds": ["7"],
          "near": {"lat": 35.658034, "lon": 139.701636, "km": 5}}}""");

    assertEquals(
        List.of(
            "{\"query\":\"カフェ\",\"filters\":{\"near\":{\"lat\":35.66,\"lon\":139.7,\"km\":5.0}},"
                + "\"sort\":\"relevance\",\"mode\":\"hybrid\"}"),
        database.queries().latest(10));
  }

  @Test
  void a_home_is_noted_to_a_kilometre() {
    note(
        QueryLogging.ON,
        """
        {"filters": {"commute": {"from": {"lat": 35.658034, "lon": 139.701636}, "maxMinutes": 45}}}""");

    assertEquals(
        List.of(
            "{\"filters\":{\"commute\":{\"from\":{\"lat\":35.66,\"lon\":139.7},\"maxMinutes\":45}},"
                + "\"sort\":\"relevance\",\"mode\":\"hybrid\"}"),
        database.queries().latest(10));
  }

  @Test
  void what_was_noted_can_be_asked_again() {
    note(
        QueryLogging.ON,
        "{\"query\": \"看護師\", \"filters\": {\"pay\": {\"unit\": \"HOUR\", \"min\": 1200}}}");

    SearchRequest again = request(database.queries().latest(1).getFirst());

    assertEquals(List.of("看護師"), again.query().text().terms());
    assertEquals(1200, again.query().filters().pay().orElseThrow().min().amount());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"query\": \"東京 看護師\"}",
        "{\"query\": \"東京 看護師\", \"literal\": true}",
        "{\"query\": \"東京 看護師\", \"understand\": {\"places\": false, \"pay\": false}}"
      })
  void it_is_understood_as_before_when_it_is_asked_again(String body) {
    note(QueryLogging.ON, body);

    SearchRequest again = request(database.queries().latest(1).getFirst());
    assertEquals(request(body).understand(), again.understand());
    assertEquals(request(body).query(), again.query());
    assertEquals(request(body).mode(), again.mode());
  }

  @Test
  void nothing_is_noted_where_it_is_switched_off() {
    note(QueryLogging.OFF, "{\"query\": \"看護師\"}");

    assertEquals(List.of(), database.queries().latest(10));
  }

  @Test
  void a_database_that_is_away_stops_no_search() {
    QueryRecorder recorder =
        new QueryRecorder(database.queries(), QueryLogging.ON, Clock.systemUTC());
    database.close();

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 100_000; i++) {
            recorder.note(request("{\"query\": \"看護師\"}"), answer("a", 1));
          }
          recorder.start();
          recorder.close();
        });
  }

  @Test
  void what_found_nothing_and_what_was_clicked_is_counted_whoever_did_it() {
    try (QueryRecorder recorder =
        new QueryRecorder(database.queries(), QueryLogging.ON, Clock.systemUTC())) {
      recorder.start();
      recorder.note(request("{\"query\": \"カフェ\"}"), answer("a", 3));
      recorder.note(request("{\"query\": \"カフェ\"}"), answer("b", 3));
      recorder.note(request("{\"query\": \"宇宙飛行士\"}"), answer("c", 0));
      recorder.note(List.of(event(Action.IMPRESSION, "b"), event(Action.CLICK, "a")));
      recorder.note(List.of(event(Action.APPLY, "a"), event(Action.CLICK, "nobody's")));
    }

    assertEquals(
        List.of(new Counts(2, 2, 0, 1), new Counts(1, 1, 1, 0)),
        database.queries().frequent(10).stream().map(QueryLog.Asked::counts).toList());
  }

  private static SeekerEvent event(Action action, String queryId) {
    return new SeekerEvent(
        action,
        queryId,
        "client",
        "",
        "",
        Optional.of(new JobId(1)),
        OptionalInt.of(1),
        Instant.EPOCH,
        "{}");
  }

  private static SearchAnswer answer(String queryId, long total) {
    return new SearchAnswer(
        queryId,
        new Total(total, Total.Relation.EQ),
        List.of(),
        Map.of(),
        Optional.empty(),
        new Interpretation(List.of(), List.of(), List.of(), List.of(), Filters.NONE, Mode.KEYWORD),
        List.of(),
        List.of(),
        SearchRequest.NO_MODEL,
        Optional.empty(),
        List.of(),
        1,
        Instant.EPOCH);
  }

  private void note(QueryLogging logging, String... bodies) {
    try (QueryRecorder recorder =
        new QueryRecorder(database.queries(), logging, Clock.systemUTC())) {
      recorder.start();
      for (String body : bodies) {
        recorder.note(request(body), answer(body, 1));
      }
    }
  }

  private static SearchRequest request(String body) {
    return RequestReader.search(body.getBytes(StandardCharsets.UTF_8), WAYS).request();
  }
}
