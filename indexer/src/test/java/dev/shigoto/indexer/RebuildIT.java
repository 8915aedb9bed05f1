package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.Embedders;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

  private static CompletableFuture<Integer> rebuild(Indexer indexer) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return indexer.rebuild(Progress.NONE, SwapGate.OPEN);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private List<Integer> numbers() {
    return index.generations().stream().map(Generation::number).toList();
  }

  private int inUse() {
    return index.current().orElseThrow().number();
  }

  @Test
  void a_delete_during_a_build_is_in_the_built_index_too() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    GatedEmbedder embedder = new GatedEmbedder();
    try (Indexer indexer = stores.startIndexer(stores.engine, embedder)) {
      embedder.closeGate();
      var build = rebuild(indexer);
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
      indexer.rebuild(Progress.NONE, SwapGate.OPEN);
      stores.database.jobs().upsert(List.of(ad(9, "保育士")));
      indexer.awaitCaughtUp(SOON);
      assertEquals(stores.active(), stores.indexed());
      assertEquals(List.of(1, 2), numbers());
      assertEquals(5, index.count(1));
    }
  }

  @Test
  void a_build_that_fails_leaves_the_old_index_in_use_and_goes_on_where_it_stopped()
      throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 100));
    GatedEmbedder embedder = new GatedEmbedder();
    try (Indexer indexer =
        stores.startIndexer(stores.engine, Embedders.only(embedder), IndexerProcess.SMALL_STEPS)) {
      embedder.breakDownAfter(60);
      assertThrows(RuntimeException.class, () -> indexer.rebuild(Progress.NONE, SwapGate.OPEN));
      assertEquals(1, inUse());
      embedder.mend();
      int before = embedder.embedded();
      assertEquals(2, indexer.rebuild(Progress.NONE, SwapGate.OPEN));
      assertTrue(embedder.embedded() - before < 100, "only what was missing");
      assertEquals(2, inUse());
      assertEquals(stores.active(), stores.indexed());
    }
  }

  /// Of the first generation of 100 jobs, by the embedder that is returned.
  private GatedEmbedder interruptedBuild() {
    stores.database.jobs().upsert(TestAds.numbered(0, 100));
    GatedEmbedder embedder = new GatedEmbedder();
    embedder.breakDownAfter(60);
    assertThrows(
        RuntimeException.class,
        () ->
            stores.startIndexer(
                stores.engine, Embedders.only(embedder), IndexerProcess.SMALL_STEPS));
    return embedder;
  }

  @Test
  void what_changed_while_a_build_was_interrupted_is_in_the_built_index() throws Exception {
    GatedEmbedder embedder = interruptedBuild();
    stores.sql("delete from jobs where external_id in ('ad-1', 'ad-99')");
    stores.sql("update jobs set title = '保育士' where external_id in ('ad-2', 'ad-98')");
    embedder.mend();
    try (Indexer indexer = stores.startIndexer(stores.engine, embedder)) {
      indexer.awaitCaughtUp(SOON);
      assertEquals(List.of(1), numbers());
      assertEquals(stores.active(), stores.indexed());
    }
  }

  @Test
  void an_engine_that_lost_its_data_in_the_middle_of_a_build_gets_everything() throws Exception {
    GatedEmbedder embedder = interruptedBuild();
    index.delete(1);
    embedder.mend();
    try (Indexer indexer = stores.startIndexer(stores.engine, embedder)) {
      indexer.awaitCaughtUp(SOON);
      assertTrue(embedder.embedded() >= 100, "all of them again");
      assertEquals(stores.active(), stores.indexed());
    }
  }

  @Test
  void an_index_with_another_model_keeps_its_own_vectors_while_the_next_is_built()
      throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    stores.startIndexer().close();
    GatedEmbedder former = new GatedEmbedder();
    TwoEmbedders both = new TwoEmbedders(new HashEmbedder(4), former);
    stores.sql("update jobs set title = '保育士'");
    try (Indexer indexer = stores.startIndexer(stores.engine, both)) {
      indexer.awaitCaughtUp(SOON);
      assertEquals(2, inUse());
      assertEquals(0, indexer.status().quarantined());
      assertEquals(stores.active(), stores.indexed());
      assertEquals(1, indexer.rollback(OptionalInt.empty()));
      assertEquals(stores.active(), stores.indexed());
      assertTrue(former.embedded() > 0, "the old index has vectors of the old model");
    }
  }

  @Test
  void a_rollback_brings_the_old_index_up_to_date_first() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    try (Indexer indexer = stores.startIndexer()) {
      indexer.rebuild(Progress.NONE, SwapGate.OPEN);
      stores.sql("delete from jobs where external_id = 'ad-1'");
      stores.sql("update jobs set title = '保育士' where external_id = 'ad-2'");
      stores.database.jobs().upsert(List.of(ad(9, "看護師")));
      indexer.awaitCaughtUp(SOON);
      assertEquals(1, indexer.rollback(OptionalInt.empty()));
      assertEquals(1, inUse());
      assertEquals(stores.active(), stores.indexed());
      stores.database.jobs().upsert(List.of(ad(10, "介護士")));
      indexer.awaitCaughtUp(SOON);
      assertEquals(stores.active(), stores.indexed());
      assertEquals(2, indexer.rollback(OptionalInt.of(2)));
      assertEquals(stores.active(), stores.indexed());
    }
  }

  @Test
  void what_was_turned_away_from_is_not_taken_into_use_at_the_next_start() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    try (Indexer indexer = stores.startIndexer()) {
      indexer.rebuild(Progress.NONE, SwapGate.OPEN);
      indexer.rollback(OptionalInt.empty());
    }
    try (Indexer indexer = stores.startIndexer()) {
      assertEquals(1, indexer.status().generation().orElseThrow());
      assertEquals(List.of(1, 2), numbers());
    }
  }

  @Test
  void going_back_where_nothing_was_kept_is_an_error() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      var refusal =
          assertThrows(GenerationException.class, () -> indexer.rollback(OptionalInt.empty()));
      assertEquals("no other finished generation is kept to go back to", refusal.getMessage());
    }
  }

  @Test
  void only_as_many_generations_as_wanted_are_kept() throws Exception {
    try (Indexer indexer = stores.startIndexer()) {
      indexer.rebuild(Progress.NONE, SwapGate.OPEN);
      indexer.rebuild(Progress.NONE, SwapGate.OPEN);
      assertEquals(List.of(2, 3), numbers());
    }
  }

  @Test
  void a_generation_that_the_gate_refuses_is_deleted_and_the_old_one_stays() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 5));
    try (Indexer indexer = stores.startIndexer()) {
      SwapGate closed =
          (inUse, built) -> {
            throw new SwapRefusedException("worse");
          };
      assertThrows(SwapRefusedException.class, () -> indexer.rebuild(Progress.NONE, closed));
      assertEquals(List.of(1), numbers());
      assertEquals(1, index.followed().size());
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

  /// The first is the one that is wanted now.
  private record TwoEmbedders(Embedder embedder, Embedder other) implements Embedders {

    @Override
    public Optional<Embedder> embedder(String identity) {
      return Stream.of(embedder, other).filter(it -> it.identity().equals(identity)).findFirst();
    }
  }
}
