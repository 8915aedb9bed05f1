package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class EventsIT {

  @Test
  void what_seekers_do_is_stored_once_and_what_is_wrong_is_named() throws InterruptedException {
    try (LiveServer server = new LiveServer()) {
      String click =
          """
          {"action_name": "click", "query_id": "q", "client_id": "c", "timestamp": "%s",
           "event_attributes": {"object": {"object_id": "42"}, "position": {"ordinal": 3}}}"""
              .formatted(LiveServer.NOW);
      String body = "{\"events\": [%s, %s, {}]}".formatted(click, click);

      Answer answer = server.post("/v1/events", body);

      assertEquals(200, answer.status(), answer::text);
      assertEquals(1, answer.json().path("stored").asInt());
      assertEquals(1, answer.json().path("known").asInt());
      assertEquals(2, answer.json().at("/rejected/0/index").asInt());
      assertEquals(
          "events[2].action_name", answer.json().at("/rejected/0/errors/0/field").asText());
    }
  }
}
