package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.embedding.CountingEmbedder;
import dev.shigoto.models.Embedders;
import dev.shigoto.models.ModelRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What goes into the embedder, and what does not go there again.
final class WholeTextIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final Stores stores = new Stores();
  private final CountingEmbedder embedder = new CountingEmbedder("counting@1", false);

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void a_rebuild_of_unchanged_jobs_asks_the_embedder_nothing() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 700));
    try (Indexer indexer = stores.startIndexer(stores.engine, embedder)) {
      assertEquals(700, embedder.asked().size());
      indexer.rebuild(Progress.NONE, SwapGate.OPEN);
    }
    assertEquals(700, embedder.asked().size());
    assertEquals(stores.active(), stores.indexed());
  }

  @Test
  void a_change_of_something_else_than_the_text_asks_the_embedder_nothing() throws Exception {
    stores.database.jobs().upsert(List.of(ad(1, "看護師"), ad(2, "運転手")));
    try (Indexer indexer = stores.startIndexer(stores.engine, embedder)) {
      stores.sql("update jobs set pay_unit = 'HOUR', pay_min = 1500 where external_id = 'ad-1'");
      stores.sql("update jobs set title = '保育士' where external_id = 'ad-2'");
      indexer.awaitCaughtUp(SOON);
    }
    assertEquals(3, embedder.asked().size());
    assertTrue(embedder.asked().getLast().startsWith("保育士"));
    assertEquals(stores.active(), stores.indexed());
  }

  @Test
  void every_character_of_every_job_is_in_its_vector() throws Exception {
    stores.database.jobs().upsert(List.of(ad(1, "看護師"), ad(2, "運転手"), ad(3, "保育士")));
    stores.sql("update jobs set description = ? where external_id = 'ad-1'", "長い文。".repeat(25_000));
    stores.sql("update jobs set description = ? where external_id = 'ad-2'", "配送です。".repeat(200));
    try (ModelRegistry models = ModelRegistry.open(Optional.empty());
        Indexer indexer = stores.startIndexer(stores.engine, Embedders.only(models.embedder()))) {
      double total = counted(indexer, "shigoto_total_chars");
      assertTrue(total > 101_000, "only " + total);
      assertEquals(total, counted(indexer, "shigoto_embedded_chars"));
      assertEquals(stores.active(), stores.indexed());
    }
  }

  @Test
  void a_poisonous_text_is_quarantined_by_name_and_the_rest_goes_in() throws Exception {
    stores
        .database
        .jobs()
        .upsert(
            List.of(
                ad(1, "看護師"), ad(2, CountingEmbedder.NAN), ad(3, CountingEmbedder.UNEMBEDDABLE)));
    try (Indexer indexer = stores.startIndexer(stores.engine, embedder)) {
      assertEquals(1, stores.indexed().size());
      assertEquals(2, indexer.status().quarantined());
      assertEquals(
          List.of(
              "cannot be embedded: no vector for this text",
              "cannot be embedded: the model answered NaN"),
          stores.database.changes().quarantined(10).stream()
              .map(it -> it.reason())
              .sorted()
              .toList());
    }
  }

  private static double counted(Indexer indexer, String counter) {
    return indexer.metrics().scrape(counter::equals).stream()
        .map(CounterSnapshot.class::cast)
        .mapToDouble(it -> it.getDataPoints().getFirst().getValue())
        .sum();
  }
}
