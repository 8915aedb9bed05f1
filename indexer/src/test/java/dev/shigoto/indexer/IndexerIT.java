package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IndexerIT {

  private static final Duration SOON = Duration.ofSeconds(20);

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
      assertEquals(1, indexer.status().generation().orElseThrow());
      assertEquals(0, indexer.status().queued());
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
    }
  }
}
