package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.changes.Claim;
import dev.shigoto.database.changes.JobReceipt;
import dev.shigoto.database.changes.JobReceipt.State;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indextemplates.OpenSearchConnection;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From the commit of a change to the moment from which searches know it.
final class FreshnessIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final Stores stores = new Stores();

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void what_a_completed_receipt_calls_searchable_is_found() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      stores.database.jobs().upsert(List.of(ad(1, "看護師")));
      awaitState(State.SEARCHABLE);
      assertTrue(stores.document("ad-1").isPresent());
      awaitCount(indexer, "visible");
    }
  }

  @Test
  void what_a_completed_receipt_calls_withdrawn_is_found_no_more() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      stores.database.jobs().upsert(List.of(ad(1, "看護師")));
      awaitState(State.SEARCHABLE);
      stores.sql("update jobs set status = 'WITHDRAWN'");
      awaitState(State.WITHDRAWN);
      assertTrue(stores.document("ad-1").isEmpty());
      awaitCount(indexer, "invisible");
    }
  }

  @Test
  void a_job_that_cannot_be_indexed_is_quarantined_with_its_reason() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      stores.database.jobs().upsert(List.of(ad(1, HashEmbedder.NAN)));
      awaitState(State.QUARANTINED);
      assertTrue(receipt().reason().orElseThrow().contains("NaN"), receipt().toString());
      assertEquals(1, indexer.status().quarantined());
    }
  }

  @Test
  void a_job_that_expires_leaves_the_index() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      stores.database.jobs().upsert(List.of(ad(1, "看護師")));
      awaitState(State.SEARCHABLE);
      stores.sql("update jobs set expires_at = ?", Instant.now());
      Eventually.within(SOON, () -> assertEquals(0, stores.database.jobs().countActive()));
      indexer.awaitCaughtUp(SOON);
      assertTrue(stores.indexed().isEmpty());
    }
  }

  /// As a process leaves it that dies between the acknowledgement and the refresh.
  @Test
  void a_start_completes_what_an_earlier_process_left_open() throws Exception {
    try (Indexer first = stores.startIndexer()) {
      assertEquals(0, first.status().queued());
    }
    stores.database.jobs().upsert(List.of(ad(1, "看護師")));
    try (Claim claim = stores.database.changes().claim(10).orElseThrow()) {
      claim.acknowledge();
    }
    assertEquals(State.PENDING, receipt().state());
    try (Indexer second = stores.startIndexer()) {
      awaitState(State.SEARCHABLE);
      awaitCount(second, "visible");
    }
  }

  @Test
  void a_refresh_that_fails_is_tried_again_and_no_receipt_is_lost() throws Exception {
    try (EngineGate gate = new EngineGate(TestStack.openSearchUrl());
        OpenSearchConnection connection = OpenSearchConnection.open(gate.url());
        Indexer indexer = stores.startIndexer(connection, new HashEmbedder())) {
      gate.refreshAnswers.addAll(List.of(EngineGate.Answer.BUSY, EngineGate.Answer.HANG_UP));
      stores.database.jobs().upsert(List.of(ad(1, "看護師")));
      awaitState(State.SEARCHABLE);
      assertTrue(gate.refreshAnswers.isEmpty());
      awaitCount(indexer, "visible");
    }
  }

  @Test
  void what_was_acknowledged_last_is_shown_before_the_indexer_ends() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      for (int i = 0; i < 5; i++) {
        stores.database.jobs().upsert(List.of(ad(i, "看護師")));
      }
      Eventually.within(SOON, () -> assertEquals(0, indexer.status().queued()));
    }
    assertTrue(stores.document("ad-4").isPresent());
    assertFalse(stores.database.receipts().open(10).stream().findAny().isPresent());
  }

  private void awaitState(State state) throws Exception {
    Eventually.within(SOON, () -> assertEquals(state, receipt().state()));
  }

  private JobReceipt receipt() {
    return stores.database.receipts().find(new JobId(1), Instant.now()).orElseThrow();
  }

  private static void awaitCount(Indexer indexer, String kind) throws Exception {
    Eventually.within(SOON, () -> assertEquals(1, count(indexer, kind)));
  }

  private static long count(Indexer indexer, String kind) {
    return indexer.metrics().scrape("shigoto_freshness_seconds"::equals).stream()
        .map(HistogramSnapshot.class::cast)
        .flatMap(metric -> metric.getDataPoints().stream())
        .filter(point -> kind.equals(point.getLabels().get("kind")))
        .mapToLong(HistogramSnapshot.HistogramDataPointSnapshot::getCount)
        .sum();
  }
}
