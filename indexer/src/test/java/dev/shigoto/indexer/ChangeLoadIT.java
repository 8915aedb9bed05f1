package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.embedded.TestStack;
import dev.shigoto.indextemplates.OpenSearchConnection;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many changes at once, and writers beside them.
final class ChangeLoadIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int JOBS = 500;
  private static final int UPDATES = 20;

  private final Stores stores = new Stores();
  private final EngineGate gate = new EngineGate(TestStack.openSearchUrl());
  private final OpenSearchConnection connection = OpenSearchConnection.open(gate.url());
  private final GatedEmbedder embedder = new GatedEmbedder();
  private final Indexer indexer;

  ChangeLoadIT() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, JOBS));
    indexer = stores.startIndexer(connection, embedder);
  }

  @AfterEach
  void close() {
    embedder.openGate();
    indexer.close();
    connection.close();
    gate.close();
    stores.close();
  }

  private void retitleAll(int times) {
    for (int i = 0; i < times; i++) {
      assertEquals(JOBS, stores.sql("update jobs set title = title || '改'"));
    }
  }

  @Test
  void ten_thousand_updates_of_five_hundred_jobs_make_a_few_bulk_calls() throws Exception {
    int before = gate.bulks.get();
    embedder.closeGate();
    retitleAll(1);
    embedder.awaitArrival();
    retitleAll(UPDATES - 1);
    embedder.openGate();
    indexer.awaitCaughtUp(SOON);
    int calls = gate.bulks.get() - before;
    assertTrue(calls <= 5, calls + " bulk calls");
    assertEquals(stores.active(), stores.indexed());
  }

  @Test
  void a_writer_does_not_wait_while_its_job_is_being_indexed() throws Exception {
    embedder.closeGate();
    retitleAll(1);
    embedder.awaitArrival(); // a claim holds all jobs until the gate opens
    stores
        .database
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute("set statement_timeout = '20s'");
              assertEquals(JOBS, handle.execute("update jobs set title = '書けた'"));
              assertEquals(1, handle.execute("delete from jobs where external_id = 'ad-1'"));
            });
    assertTrue(stores.database.changes().depth().changes() > JOBS);
    embedder.openGate();
    indexer.awaitCaughtUp(SOON);
    assertEquals(stores.active(), stores.indexed());
  }
}
