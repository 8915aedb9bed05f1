package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.embedded.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The API beside a running indexer: since when answers know what, and what they say of jobs that
/// are gone.
class FreshAnswersIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final LiveServer server = new LiveServer();

  FreshAnswersIT() throws InterruptedException {}

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_receipt_tells_since_when_a_job_is_found() throws Exception {
    server.insert("一");
    awaitState("SEARCHABLE");

    JsonNode receipt = server.get("/v1/jobs/1/receipt").json();

    assertEquals("1", receipt.path("id").textValue());
    Instant changed = Instant.parse(receipt.path("changedAt").textValue());
    Instant visible = Instant.parse(receipt.path("visibleAt").textValue());
    assertEquals(
        Duration.between(changed, visible).toMillis(), receipt.path("latencyMs").longValue());
    assertEquals(200, server.get("/v1/jobs/1").status());
    Schema schema = new Schema(server.get("/openapi.json").json());
    assertEquals(List.of(), schema.faults(receipt, schema.named("Receipt"), "Receipt"));
  }

  @Test
  void a_job_that_never_was_has_no_receipt() {
    assertEquals(404, server.get("/v1/jobs/1/receipt").status());
    assertEquals(404, server.get("/v1/jobs/x/receipt").status());
    assertEquals(404, server.get("/v1/jobs/1").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update jobs set status = 'WITHDRAWN'",
        "update jobs set status = 'EXPIRED'",
        "delete from jobs"
      })
  void a_job_that_was_there_once_is_gone_for_good(String end) throws Exception {
    server.insert("一");
    awaitState("SEARCHABLE");
    server.sql(end);
    awaitState("WITHDRAWN");

    assertEquals(410, server.get("/v1/jobs/1").status());
    assertEquals(410, server.get("/v1/jobs/1/similar").status());
    assertEquals(404, server.get("/v1/jobs/2").status());
    assertFalse(server.get("/v1/jobs/1/receipt").json().path("reason").asText().isEmpty());
  }

  @Test
  void a_job_is_found_nowhere_from_the_moment_at_which_it_expires() throws Exception {
    server.insert("蛍の観察員");
    server.insert("星の観察員");
    server.sql("update jobs set expires_at = ? where id = 1", LiveServer.NOW.plusMillis(1));
    server.awaitCaughtUp();
    assertEquals(2, server.found("/v1/jobs/search"));

    server.tick(Duration.ofMillis(1));

    assertEquals(1, server.found("/v1/jobs/search"));
    assertEquals(1, server.found("/v1/jobs/search?sort=newest"));
    assertEquals(0, server.found("/v1/jobs/2/similar"));
    assertFalse(server.get("/v1/suggest?q=%E8%9B%8D").text().contains("蛍"));
    assertEquals(
        1, server.get("/v1/facets?facets=company").json().at("/facets/company/0/count").asInt());
    assertEquals(410, server.get("/v1/jobs/1").status());
    assertEquals(410, server.get("/v1/jobs/1/similar").status());
    awaitState("WITHDRAWN"); // PENDING while the expiry that the indexer notes is on its way
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/jobs/search", "/v1/jobs/search?q=%E8%A6%B3%E5%AF%9F%E5%93%A1"})
  void a_job_that_changes_after_it_was_shown_is_shown_as_it_is(String search) throws Exception {
    server.insert("蛍の観察員");
    server.awaitCaughtUp();
    assertEquals("蛍の観察員", server.get(search).json().at("/hits/0/job/title").textValue());

    server.sql("update jobs set title = '星の観察員'");
    server.awaitCaughtUp();

    assertEquals("星の観察員", server.get(search).json().at("/hits/0/job/title").textValue());
  }

  @Test
  void answers_say_up_to_when_they_know_all_changes() throws Exception {
    server.insert("一");
    Instant committed = server.databaseTime();
    for (String path :
        List.of("/v1/jobs/search", "/v1/facets", "/v1/suggest?q=a", "/v1/jobs/1/similar")) {
      Eventually.within(
          SOON,
          () -> {
            JsonNode asOf = server.get(path).json().path("asOf");
            assertTrue(asOf.isTextual(), path);
            assertTrue(Instant.parse(asOf.textValue()).isAfter(committed), path);
          });
    }
    assertEquals(1, server.found("/v1/jobs/search"));
  }

  @Test
  void an_answer_does_not_claim_to_know_a_change_that_is_not_visible() throws Exception {
    server.insert("一");
    awaitState("SEARCHABLE");
    server.stopIndexing();
    server.insert("二");
    Instant committed = server.databaseTime();
    Eventually.within(SOON, () -> assertEquals("PENDING", state(2)));

    Eventually.within(
        SOON,
        () -> {
          String asOf = server.get("/v1/jobs/search").json().path("asOf").textValue();
          assertTrue(Instant.parse(asOf).isBefore(committed), asOf);
          assertEquals(asOf, server.get("/v1/jobs/search").json().path("asOf").textValue());
        });
  }

  @Test
  void without_the_database_searches_are_answered_and_jobs_from_the_index_alone() throws Exception {
    server.insert("一");
    awaitState("SEARCHABLE");
    server.sql("delete from jobs where id = 2");
    server.loseDatabase();

    assertEquals(1, server.found("/v1/jobs/search"));
    assertEquals(200, server.get("/v1/jobs/1").status());
    assertEquals(404, server.get("/v1/jobs/2").status());
    Answer receipt = server.get("/v1/jobs/1/receipt");
    assertEquals(503, receipt.status());
    assertEquals(
        "urn:shigoto:problem:database-unavailable", receipt.json().path("type").textValue());
  }

  private void awaitState(String state) throws Exception {
    Eventually.within(SOON, () -> assertEquals(state, state(1)));
  }

  private String state(int id) {
    return server.get("/v1/jobs/" + id + "/receipt").json().path("state").asText();
  }
}
