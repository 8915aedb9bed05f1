package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.embedded.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  @Test
  void an_opening_is_never_missing_while_its_postings_come_and_go() throws Exception {
    stores.database.jobs().upsert(nurses(0, 6));
    try (Indexer indexer = stores.startIndexer()) {
      indexer.awaitCaughtUp(SOON);
      Eventually.within(SOON, () -> assertEquals(List.of(1L), stores.firstPostings()));
      try (OpeningWatch watch = new OpeningWatch(stores)) {
        for (int posting = 0; posting < 5; posting++) {
          stores.sql("update jobs set status = 'EXPIRED' where external_id = ?", "ad-" + posting);
          long next = posting + 2L;
          Eventually.within(SOON, () -> assertEquals(List.of(next), stores.firstPostings()));
          if (posting % 2 == 0) { // or the next one goes before its group was looked at
            Eventually.within(SOON, () -> assertEquals(0, waiting()));
          }
        }
        stores.database.jobs().upsert(nurses(0, 3));
        Eventually.within(SOON, () -> assertEquals(List.of(1L), stores.firstPostings()));
        assertTrue(watch.looks() > 20, () -> watch.looks() + " looks");
        assertEquals(0, watch.missing());
      }
    }
  }

  private static List<JobAd> nurses(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> ad(i, "病棟の看護師", "医療法人青葉")).toList();
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
