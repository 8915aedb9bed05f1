package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.retrieval.SearchRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// From events over HTTP to what rankers are told.
final class PopularityIT {

  @Test
  void what_is_clicked_is_popular_and_what_nobody_saw_is_unknown() throws InterruptedException {
    try (LiveServer server = new LiveServer()) {
      List.of("liked", "ignored", "unseen").forEach(it -> server.insert("灯台守 " + it));
      server.awaitCaughtUp();
      send(server, "click", 1, 1);
      send(server, "impression", 2, 2);
      server.tick(Duration.ofMinutes(1));

      assertEquals(2, server.database().clicks().recount(server.now()));
      new PopularityFeed(server.database().clicks(), server.search()).refresh();

      Map<String, Double> popularity = popularity(server);
      assertTrue(popularity.get("1") > popularity.get("2"), popularity::toString);
      assertTrue(popularity.get("3").isNaN(), popularity::toString);
    }
  }

  @Test
  void old_events_weigh_less_and_are_forgotten_in_the_end() throws InterruptedException {
    try (LiveServer server = new LiveServer()) {
      send(server, "click", 1, 1);
      server.tick(Duration.ofDays(14));
      server.database().clicks().recount(server.now());
      assertEquals(25, server.database().clicks().all().getFirst().clicks(), 0.01);

      server.tick(Duration.ofDays(80));
      assertEquals(0, server.database().clicks().recount(server.now()));
      assertEquals(List.of(), server.database().clicks().all());
    }
  }

  /// Of fifty seekers.
  private static void send(LiveServer server, String action, int job, int place) {
    String events =
        IntStream.range(0, 50)
            .mapToObj(
                i ->
                    """
                    {"action_name": "%s", "query_id": "q%d", "client_id": "c%d", "timestamp": "%s",
                     "event_attributes": {"object": {"object_id": "%d"}, "position": {"ordinal": %d}}}"""
                        .formatted(action, i, i, server.now(), job, place))
            .collect(Collectors.joining(","));
    Answer answer = server.post("/v1/events", "{\"events\": [" + events + "]}");
    assertEquals(50, answer.json().path("stored").intValue(), answer::text);
  }

  private static Map<String, Double> popularity(LiveServer server) {
    JobQuery query = JobQuery.typed(QueryText.parse("灯台守"), Filters.NONE);
    return server.search().candidates(SearchRequest.of(query)).candidates().stream()
        .collect(Collectors.toMap(it -> it.id().toString(), PopularityIT::popularity));
  }

  private static double popularity(Candidate candidate) {
    return candidate.facts().popularity();
  }
}
