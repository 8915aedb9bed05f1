package dev.shigoto.searchapi.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.event.Action;
import dev.shigoto.domain.event.SeekerEvent;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventsReaderTest {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final String CLICK =
      """
      {"action_name": "click", "query_id": "q", "client_id": "c", "timestamp": "2026-11-19T23:59:00Z",
       "event_attributes": {"object": {"object_id": "42", "object_id_field": "id"}, "position": {"ordinal": 3}, "dwell": 7}}""";

  @Test
  void a_click_says_which_job_at_which_place_of_which_answer() {
    SeekerEvent click = read(CLICK).events().getFirst();

    assertEquals(Action.CLICK, click.action());
    assertEquals("q", click.queryId());
    assertEquals(Optional.of(new JobId(42)), click.job());
    assertEquals(OptionalInt.of(3), click.position());
    assertEquals(true, click.attributes().contains("\"dwell\":7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"click\" | \"buy\" | events[1].action_name",
        "\"q\" | \"\" | events[1].query_id",
        "2026-11-19 | 2026-12-19 | events[1].timestamp",
        "2026-11-19 | 2026-09-19 | events[1].timestamp",
        "\"42\" | \"x\" | events[1].event_attributes.object.object_id",
        "\"ordinal\": 3 | \"ordinal\": 0 | events[1].event_attributes.position.ordinal",
        "\"object_id\": \"42\" | \"name\": \"x\" | events[1].event_attributes.object",
        "\"dwell\": 7 | \"dwell\": \"\\u0000\" | events[1].event_attributes",
        "\"client_id\" | \"client\" | events[1].client_id",
      })
  void an_event_that_is_wrong_is_named_and_leaves_the_others(
      String right, String wrong, String field) {
    EventsReader.Read read = read(CLICK, CLICK.replace(right, wrong));

    assertEquals(1, read.events().size());
    assertEquals(1, read.rejected().getFirst().index());
    assertEquals(field, read.rejected().getFirst().errors().getFirst().field());
  }

  @Test
  void a_body_without_a_list_is_refused() {
    byte[] body = CLICK.getBytes(UTF_8);

    assertThrows(InvalidFieldsException.class, () -> EventsReader.read(body, NOW));
  }

  private static EventsReader.Read read(String... events) {
    String body = "{\"events\": [" + String.join(",", List.of(events)) + "]}";
    return EventsReader.read(body.getBytes(UTF_8), NOW);
  }
}
