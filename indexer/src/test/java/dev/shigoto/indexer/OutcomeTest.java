package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.indextemplates.DocumentJson;
import org.junit.jupiter.api.Test;

final class OutcomeTest {

  private static Outcome of(String json) throws JsonProcessingException {
    return Outcome.of(DocumentJson.MAPPER.readTree(json));
  }

  @Test
  void written_removed_nothing_to_remove_and_already_newer_are_done() throws Exception {
    assertEquals(new Outcome.Done(), of("{\"status\": 201}"));
    assertEquals(new Outcome.Done(), of("{\"status\": 200}"));
    assertEquals(new Outcome.Done(), of("{\"status\": 404}"));
    assertEquals(
        new Outcome.Done(),
        of("{\"status\": 409, \"error\": {\"type\": \"version_conflict_engine_exception\"}}"));
  }

  @Test
  void a_document_that_does_not_fit_the_mapping_is_refused_with_the_cause() throws Exception {
    assertEquals(
        new Outcome.Refused("mapper_parsing_exception: failed to parse: NaN is no number"),
        of(
            """
            {"status": 400, "error": {"type": "mapper_parsing_exception",
             "reason": "failed to parse", "caused_by": {"reason": "NaN is no number"}}}
            """));
  }

  @Test
  void a_busy_engine_a_full_disk_and_a_missing_index_may_pass() throws Exception {
    for (int status : new int[] {403, 404, 429, 500, 503}) {
      String json = "{\"status\": %d, \"error\": {\"type\": \"t\", \"reason\": \"r\"}}";
      assertEquals(new Outcome.Failed(status, "t: r"), of(json.formatted(status)));
    }
  }
}
