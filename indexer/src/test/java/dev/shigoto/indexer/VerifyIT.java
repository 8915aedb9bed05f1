package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.indexer.verify.Difference;
import dev.shigoto.indexer.verify.Difference.Kind;
import dev.shigoto.indexer.verify.Repair;
import dev.shigoto.indexer.verify.Verification;
import dev.shigoto.indexer.verify.Verifier;
import dev.shigoto.indexer.verify.Verifier.Depth;
import dev.shigoto.indextemplates.JobsIndex;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opensearch.client.opensearch._types.VersionType;

final class VerifyIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final Stores stores = new Stores();
  private final JobsIndex index = new JobsIndex(stores.engine.client(), stores.names);
  private final String first = stores.names.generation(1);
  private final Verifier verifier =
      new Verifier(stores.database, stores.engine.client(), stores.names);

  @AfterEach
  void close() {
    stores.close();
  }

  private Verification verify() throws InterruptedException {
    return verifier.verify(1, Depth.VERSIONS, Duration.ofSeconds(10));
  }

  private String id(int number) {
    return stores
        .database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select id from jobs where external_id = ?")
                    .bind(0, "ad-" + number)
                    .mapTo(String.class)
                    .one());
  }

  private void overwrite(String id, Map<String, ?> part) throws IOException {
    stores.engine.client().update(u -> u.index(first).id(id).doc(part), Object.class);
  }

  private void put(String id, long version, Map<String, ?> document) throws IOException {
    stores
        .engine
        .client()
        .index(
            i ->
                i.index(first)
                    .id(id)
                    .version(version)
                    .versionType(VersionType.ExternalGte)
                    .document(document));
  }

  @Test
  void an_index_that_has_everything_is_equal() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 2_500));
    try (Indexer indexer = stores.startIndexer()) {
      indexer.awaitCaughtUp(SOON);
      Verification equal = verify();
      assertTrue(equal.isEqual(), equal.toString());
      assertEquals(2_500, equal.jobs());
    }
  }

  @Test
  void every_tampered_document_is_named_and_mended_and_nothing_else() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 2_500));
    try (Indexer indexer = stores.startIndexer()) {
      stores.engine.client().delete(d -> d.index(first).id(id(7)));
      overwrite(id(1_200), Map.of("title", "改ざん"));
      put(id(1_900), 90_000, Map.of("title", "先の版", "revision", 90_000, "number", 1_900));
      put("777777", 5, Map.of("title", "幽霊", "revision", 5, "number", 777_777));
      put("落書き", 5, Map.of("title", "番号なし"));
      Verification found = verify();
      assertEquals(
          Map.of(
              id(7),
              Kind.MISSING,
              id(1_200),
              Kind.OVERWRITTEN,
              id(1_900),
              Kind.STALE,
              "777777",
              Kind.GHOST,
              "落書き",
              Kind.GHOST),
          found.differences().stream().collect(Collectors.toMap(Difference::id, Difference::kind)));
      Map<Long, Long> before = stores.active();
      new Repair(stores.database.revisions(), index).mend(1, found.differences());
      indexer.awaitCaughtUp(SOON);
      assertTrue(verify().isEqual());
      assertEquals(stores.active(), stores.indexed());
      assertEquals(
          3, stores.active().values().stream().filter(r -> !before.containsValue(r)).count());
    }
  }

  @Test
  void a_change_that_is_on_its_way_is_no_difference() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 20));
    stores.startIndexer().close();
    stores.sql("update jobs set title = '変更中' where external_id in ('ad-3', 'ad-4')");
    Verification found = verifier.verify(1, Depth.VERSIONS, Duration.ZERO);
    assertTrue(found.isEqual(), found.toString());
    assertEquals(2, found.pending().size());
  }

  @Test
  void a_job_in_quarantine_is_not_missed() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 20));
    try (Indexer indexer = stores.startIndexer()) {
      stores.sql("update jobs set title = ? where external_id = 'ad-3'", HashEmbedder.NAN);
      indexer.awaitCaughtUp(SOON);
      assertTrue(verify().isEqual());
    }
  }

  @Test
  void a_database_that_came_back_from_a_backup_is_followed_again_after_a_repair() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 20));
    try (Indexer indexer = stores.startIndexer()) {
      stores.sql("update jobs set title = '新しい'");
      indexer.awaitCaughtUp(SOON);
      stores.sql("select setval('job_revision', 1)");
      stores.sql("update jobs set title = '古い'");
      indexer.awaitCaughtUp(SOON);
      Verification found = verify();
      assertEquals(20, found.differences().size());
      new Repair(stores.database.revisions(), index).mend(1, found.differences());
      indexer.awaitCaughtUp(SOON);
      assertTrue(verify().isEqual());
      assertEquals("古い", stores.document("ad-3").orElseThrow().title());
    }
  }
}
