package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.embedded.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Grouping by opening beside indexing.
final class OpeningsIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final Stores stores = new Stores();

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void a_posting_that_comes_again_has_the_documents_of_its_opening_made_anew() throws Exception {
    stores.database.jobs().upsert(List.of(ad(1, "病棟の看護師", "医療法人青葉"), ad(2, "調理補助")));
    try (Indexer indexer = stores.startIndexer()) {
      indexer.awaitCaughtUp(SOON);
      Map<Long, Long> before = stores.indexed();
      stores.database.jobs().upsert(List.of(ad(3, "病棟の看護師", "医療法人青葉")));
      Eventually.within(SOON, () -> assertEquals(2, openPostings()));
      indexer.awaitCaughtUp(SOON);
      Eventually.within(SOON, () -> assertEquals(stores.active(), stores.indexed()));
      Eventually.within(SOON, () -> assertTrue(stores.active().get(1L) > before.get(1L)));
      assertEquals(before.get(2L), stores.active().get(2L));
    }
  }

  @Test
  void grouping_comes_to_rest() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 30));
    try (Indexer indexer = stores.startIndexer()) {
      Eventually.within(SOON, () -> assertEquals(0, waiting()));
      indexer.awaitCaughtUp(SOON);
      assertEquals(stores.active(), stores.indexed());
      assertEquals(0, waiting());
    }
  }

  private int openPostings() {
    JobId job = new JobId(1);
    return stores.database.identities().read(List.of(job), Instant.now()).values().stream()
        .mapToInt(IdentityFacts::size)
        .sum();
  }

  private long waiting() {
    return stores
        .database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select (select count(*) from identity_changes)
                             + (select count(*) from identity_stale)
                        """)
                    .mapTo(Long.class)
                    .one());
  }
}
