package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.embedded.TestStack;
import dev.shigoto.indexer.EngineGate.Answer;
import dev.shigoto.indextemplates.OpenSearchConnection;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
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
    assertEquals(2, retried());
  }

  @Test
  void an_engine_that_hangs_up_is_waited_for_and_nothing_is_lost() throws Exception {
    gate.bulkAnswers.addAll(Collections.nCopies(3, Answer.HANG_UP));
    stores.database.jobs().upsert(TestAds.numbered(0, 20));
    indexer.awaitCaughtUp(SOON);
    assertEquals(20, stores.indexed().size());
    assertEquals(stores.active(), stores.indexed());
  }
}
