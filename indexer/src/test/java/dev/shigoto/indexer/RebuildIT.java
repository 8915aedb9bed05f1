package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.JobsIndex;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RebuildIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final Stores stores = new Stores();
  private final JobsIndex index = new JobsIndex(stores.engine.client(), stores.names);

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void a_delete_during_a_build_is_in_the_built_index_too() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    GatedEmbedder embedder = new GatedEmbedder();
    try (Indexer indexer = stores.startIndexer(stores.engine, embedder)) {
      embedder.closeGate();
      var build = CompletableFuture.supplyAsync(() -> indexer.rebuild(Progress.NONE));
      embedder.awaitArrival(); // the snapshot is read, its documents are not written
      stores.sql("delete from jobs where external_id in ('ad-1', 'ad-2')");
      indexer.awaitCaughtUp(SOON);
      embedder.openGate();
      assertEquals(2, build.get(60, TimeUnit.SECONDS));
      assertEquals(3, stores.indexed().size());
      assertEquals(stores.active(), stores.indexed());
    }
  }

  @Test
  void changes_after_a_build_go_to_the_new_index_and_the_old_one_stays() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    try (Indexer indexer = stores.startIndexer()) {
      indexer.rebuild(Progress.NONE);
      stores.database.jobs().upsert(List.of(ad(9, "保育士")));
      indexer.awaitCaughtUp(SOON);
      assertEquals(stores.active(), stores.indexed());
      assertEquals(List.of(1, 2), index.generations().stream().map(Generation::number).toList());
      assertEquals(5, index.count(1));
    }
  }

  @Test
  void a_build_that_fails_leaves_the_old_index_in_use_and_nothing_behind() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    GatedEmbedder embedder = new GatedEmbedder();
    try (Indexer indexer = stores.startIndexer(stores.engine, embedder)) {
      embedder.breakDown();
      assertThrows(RuntimeException.class, () -> indexer.rebuild(Progress.NONE));
      assertEquals(List.of(1), index.followed());
      assertEquals(List.of(1), index.generations().stream().map(Generation::number).toList());
      assertEquals(stores.active(), stores.indexed());
    }
  }

  @Test
  void a_second_start_uses_the_index_that_is_there() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    stores.startIndexer().close();
    stores.database.jobs().upsert(List.of(ad(1, "変わった"), ad(9, "新しい")));
    try (Indexer indexer = stores.startIndexer()) {
      indexer.awaitCaughtUp(SOON);
      assertEquals(1, indexer.status().generation().orElseThrow());
      assertEquals(stores.active(), stores.indexed());
    }
  }
}
