package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.indextemplates.JobDocument;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IndexerIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final Stores stores = new Stores();

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void what_is_there_at_the_start_is_built_into_the_first_generation() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 1_234));
    try (Indexer indexer = stores.startIndexer()) {
      assertEquals(stores.active(), stores.indexed());
      assertEquals(
          new IndexerStatus(OptionalInt.of(1), 1_234, 1_234, 0, Duration.ZERO, 0),
          indexer.status());
    }
  }

  @Test
  void inserts_updates_and_deletes_reach_the_index() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      stores.database.jobs().upsert(TestAds.numbered(0, 10));
      indexer.awaitCaughtUp(SOON);
      stores.sql("update jobs set title = '保育士' where external_id = 'ad-1'");
      stores.sql("delete from jobs where external_id = 'ad-2'");
      stores.sql("update jobs set status = 'EXPIRED' where external_id = 'ad-3'");
      indexer.awaitCaughtUp(SOON);
      assertEquals(8, stores.indexed().size());
      assertEquals(stores.active(), stores.indexed());
      assertEquals("保育士", stores.document("ad-1").orElseThrow().title());
    }
  }

  @Test
  void a_renamed_company_is_found_by_its_new_name() throws Exception {
    stores.database.jobs().upsert(List.of(ad(1, "看護師", "旧社名"), ad(2, "看護師", "他社")));
    try (Indexer indexer = stores.startIndexer()) {
      stores.sql("update companies set name = '新社名' where name = '旧社名'");
      indexer.awaitCaughtUp(SOON);
      assertEquals("新社名", stores.document("ad-1").map(JobDocument::company).orElseThrow());
      assertEquals("他社", stores.document("ad-2").map(JobDocument::company).orElseThrow());
    }
  }

  @Test
  void a_commit_is_searchable_within_two_seconds() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      stores.database.jobs().upsert(List.of(ad(1, "看護師")));
      Eventually.within(
          Duration.ofSeconds(2), () -> assertTrue(stores.document("ad-1").isPresent()));
      assertEquals(0, indexer.status().quarantined());
    }
  }

  @Test
  void a_document_that_the_engine_refuses_is_quarantined_and_the_rest_goes_in() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      stores.database.jobs().upsert(List.of(ad(1, "良"), ad(2, HashEmbedder.NAN), ad(3, "可")));
      indexer.awaitCaughtUp(SOON);
      assertEquals(2, stores.indexed().size());
      QuarantinedJob refused = stores.database.changes().quarantined(10).getFirst();
      assertTrue(refused.reason().contains("NaN"), refused.reason());
      assertEquals(1, indexer.status().quarantined());
    }
  }

  @Test
  void what_cannot_be_indexed_any_more_is_not_found_in_its_old_state_either() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 3));
    try (Indexer indexer = stores.startIndexer()) {
      stores.sql("update jobs set title = ? where external_id = 'ad-1'", HashEmbedder.NAN);
      stores.sql("update jobs set title = ? where external_id = 'ad-2'", HashEmbedder.UNEMBEDDABLE);
      indexer.awaitCaughtUp(SOON);
      assertEquals(1, stores.indexed().size());
      assertEquals(2, indexer.status().quarantined());
      stores.sql("update jobs set title = '直った'");
      indexer.awaitCaughtUp(SOON);
      assertEquals(stores.active(), stores.indexed());
      assertEquals(0, indexer.status().quarantined());
    }
  }

  @Test
  void a_build_quarantines_too() throws Exception {
    stores.database.jobs().upsert(List.of(ad(1, "良"), ad(2, HashEmbedder.NAN)));
    try (Indexer indexer = stores.startIndexer()) {
      assertEquals(1, stores.indexed().size());
      assertEquals(1, indexer.status().quarantined());
    }
  }

  @Test
  void a_write_that_comes_after_a_newer_delete_does_not_resurrect_the_job() throws Exception {
    stores.database.jobs().upsert(List.of(ad(1, "看護師")));
    try (Indexer indexer = stores.startIndexer()) {
      long id = stores.active().keySet().iterator().next();
      stores.sql("delete from jobs");
      indexer.awaitCaughtUp(SOON);
      stores.write(new Operation.Put(new JobId(id), 1, "{\"title\":\"幽霊\"}".getBytes()));
      assertEquals(Map.of(), stores.indexed());
    }
  }

  @Test
  void an_index_that_knows_better_is_no_failure() throws Exception {
    stores.database.jobs().upsert(List.of(ad(1, "看護師")));
    try (Indexer indexer = stores.startIndexer()) {
      long id = stores.active().keySet().iterator().next();
      stores.write(new Operation.Put(new JobId(id), 1_000, "{\"title\":\"未来\"}".getBytes()));
      stores.sql("update jobs set title = '現在'");
      indexer.awaitCaughtUp(SOON);
      assertEquals(Map.of(id, 1_000L), stores.indexed());
      assertEquals(0, indexer.status().quarantined());
    }
  }
}
