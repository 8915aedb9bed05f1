package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.embedded.Eventually;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indexer.EngineGate.Answer;
import dev.shigoto.indextemplates.OpenSearchConnection;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EngineTroubleIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final Stores stores = new Stores();
  private final EngineGate gate = new EngineGate(TestStack.openSearchUrl());
  private final OpenSearchConnection connection = OpenSearchConnection.open(gate.url());
  private final Indexer indexer = stores.startIndexer(connection, new HashEmbedder());

  EngineTroubleIT() throws Exception {}

  private double value(String metric) {
    return indexer.metrics().scrape(metric::equals).stream()
        .map(GaugeSnapshot.class::cast)
        .mapToDouble(it -> it.getDataPoints().getFirst().getValue())
        .sum();
  }

  @AfterEach
  void close() {
    indexer.close();
    connection.close();
    gate.close();
    stores.close();
  }

  private double retried() {
    return indexer.metrics().scrape("shigoto_retried_documents"::equals).stream()
        .map(CounterSnapshot.class::cast)
        .mapToDouble(it -> it.getDataPoints().getFirst().getValue())
        .sum();
  }

  @Test
  void an_item_that_was_rejected_for_load_is_sent_again() throws Exception {
    gate.bulkAnswers.add(
        new Answer(
            200,
            """
            {"errors": true, "items": [{"index": {"status": 429, "error":
             {"type": "rejected_execution_exception", "reason": "queue full"}}}]}
            """));
    stores.database.jobs().upsert(List.of(ad(1, "看護師")));
    indexer.awaitCaughtUp(SOON);
    assertEquals(stores.active(), stores.indexed());
    assertEquals(1, retried());
  }

  @Test
  void a_bulk_that_was_rejected_for_load_is_sent_again() throws Exception {
    gate.bulkAnswers.addAll(Collections.nCopies(2, Answer.BUSY));
    stores.database.jobs().upsert(List.of(ad(1, "看護師")));
    indexer.awaitCaughtUp(SOON);
    assertEquals(stores.active(), stores.indexed());
  }

  @Test
  void an_answer_that_breaks_off_is_no_answer() throws Exception {
    gate.bulkAnswers.add(new Answer(200, "{\"errors\": false, \"items\": [{\"ind"));
    stores.database.jobs().upsert(List.of(ad(1, "看護師")));
    indexer.awaitCaughtUp(SOON);
    assertEquals(stores.active(), stores.indexed());
  }

  @Test
  void one_item_that_spoils_a_bulk_is_found_and_the_rest_goes_in() throws Exception {
    Answer tooLarge = new Answer(413, "{}");
    gate.bulkAnswers.addAll(List.of(tooLarge, tooLarge));
    stores.database.jobs().upsert(TestAds.numbered(0, 20));
    indexer.awaitCaughtUp(SOON);
    assertEquals(stores.active(), stores.indexed());
    assertEquals(0, indexer.status().quarantined());
  }

  @Test
  void a_document_that_breaks_the_engine_each_time_goes_into_quarantine() throws Exception {
    String broken =
        """
        {"errors": true, "items": [{"index": {"status": 201}}, {"index": {"status": 500, "error":
         {"type": "null_pointer_exception", "reason": "oops"}}}]}
        """;
    String alone =
        """
        {"errors": true, "items": [{"index": {"status": 500, "error":
         {"type": "null_pointer_exception", "reason": "oops"}}}]}
        """;
    gate.bulkAnswers.add(new Answer(200, broken));
    gate.bulkAnswers.addAll(Collections.nCopies(4, new Answer(200, alone)));
    stores.database.jobs().upsert(List.of(ad(1, "一"), ad(2, "二")));
    indexer.awaitCaughtUp(SOON);
    assertEquals(1, indexer.status().quarantined());
    assertTrue(stores.database.changes().quarantined(1).getFirst().reason().contains("500"));
  }

  @Test
  void a_read_only_index_opens_the_circuit_and_indexing_resumes_by_itself() throws Exception {
    stores.setReadOnly(true);
    stores.database.jobs().upsert(TestAds.numbered(0, 20));
    Eventually.within(SOON, () -> assertEquals(1, value("shigoto_circuit_open")));
    stores.setReadOnly(false);
    indexer.awaitCaughtUp(SOON);
    assertEquals(stores.active(), stores.indexed());
    assertEquals(0, value("shigoto_circuit_open"));
    assertEquals(0, indexer.status().quarantined());
  }

  @Test
  void an_engine_that_hangs_up_is_waited_for_and_nothing_is_lost() throws Exception {
    gate.bulkAnswers.addAll(Collections.nCopies(3, Answer.HANG_UP));
    stores.database.jobs().upsert(TestAds.numbered(0, 20));
    indexer.awaitCaughtUp(SOON);
    assertEquals(20, stores.indexed().size());
    assertEquals(stores.active(), stores.indexed());
  }

  @Test
  void the_circuit_closes_too_when_others_have_emptied_the_queue() throws Exception {
    stores.setReadOnly(true);
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    Eventually.within(SOON, () -> assertEquals(1, value("shigoto_circuit_open")));
    stores.sql("delete from job_changes");
    Eventually.within(SOON, () -> assertEquals(0, value("shigoto_circuit_open")));
  }
}
