package dev.shigoto.database.changes;

import static dev.shigoto.database.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.builds.LoadedRange;
import dev.shigoto.database.jobs.JobSnapshot;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.embedded.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobChangesIT {

  private final TestDatabase db = new TestDatabase();
  private final JobChanges changes = db.changes();

  @AfterEach
  void close() {
    db.close();
  }

  private Claim claim() {
    return changes.claim(100).orElseThrow();
  }

  private void acknowledgeAll() {
    for (Optional<Claim> claim = changes.claim(100);
        claim.isPresent();
        claim = changes.claim(100)) {
      try (Claim open = claim.get()) {
        open.acknowledge();
      }
    }
  }

  private static List<String> titles(Claim claim) {
    return claim.jobs().stream().map(job -> job.ad().title()).sorted().toList();
  }

  @Test
  void what_waits_can_be_compared_with_a_number_without_counting_it_all() {
    db.jobs().upsert(List.of(ad(1, "看護師"), ad(2, "保育士")));
    assertTrue(changes.hasAtLeast(2));
    assertFalse(changes.hasAtLeast(3));
  }

  @Test
  void a_change_that_commits_after_a_later_one_was_indexed_is_not_lost() {
    db.jobs().upsert(List.of(ad(1, "早い"), ad(2, "遅い")));
    acknowledgeAll();
    try (Handle slow = db.database().jdbi().open()) {
      slow.begin();
      slow.execute("update jobs set title = '早い番号' where external_id = 'ad-1'");
      db.sql("update jobs set title = '遅い番号' where external_id = 'ad-2'");
      try (Claim claim = claim()) {
        assertEquals(List.of("遅い番号"), titles(claim));
        claim.acknowledge();
      }
      slow.commit();
    }
    try (Claim claim = claim()) {
      assertEquals(List.of("早い番号"), titles(claim));
    }
  }

  @Test
  void a_change_during_a_claim_outlives_its_acknowledgement() {
    db.jobs().upsert(List.of(ad(1, "看護師")));
    try (Claim claim = claim()) {
      db.sql("update jobs set title = '准看護師'");
      claim.acknowledge();
    }
    try (Claim claim = claim()) {
      assertEquals(List.of("准看護師"), titles(claim));
    }
  }

  @Test
  void two_claims_never_hold_the_same_job() {
    db.jobs().upsert(TestAds.numbered(0, 10));
    try (Claim first = changes.claim(6).orElseThrow();
        Claim second = claim()) {
      assertEquals(6, first.jobs().size());
      assertEquals(4, second.jobs().size());
      assertFalse(titles(second).stream().anyMatch(titles(first)::contains));
      assertTrue(changes.claim(10).isEmpty());
    }
  }

  @Test
  void writers_do_not_wait_for_an_open_claim() {
    db.jobs().upsert(TestAds.numbered(0, 3));
    try (Claim claim = claim();
        Handle writer = db.database().jdbi().open()) {
      writer.execute("set lock_timeout = '2s'");
      assertEquals(3, writer.execute("update jobs set title = title || '!'"));
      assertEquals(3, writer.execute("delete from jobs"));
      assertEquals(3, claim.jobs().size());
    }
  }

  @Test
  void a_claim_that_is_not_acknowledged_gives_its_jobs_back() {
    db.jobs().upsert(TestAds.numbered(0, 3));
    claim().close();
    try (Claim claim = claim()) {
      assertEquals(3, claim.jobs().size());
    }
  }

  @Test
  void a_build_covers_what_its_snapshot_saw_and_nothing_else() {
    db.jobs().upsert(List.of(ad(1, "看護師")));
    try (Handle open = db.database().jdbi().open()) {
      open.begin();
      open.execute("update jobs set title = '未確定'");
      JobSnapshot snapshot = db.jobs().now();
      open.commit();
      changes.cover(new LoadedRange(0, Long.MAX_VALUE, snapshot), List.of());
    }
    try (Claim claim = claim()) {
      assertEquals(List.of("未確定"), titles(claim));
    }
  }

  @Test
  void a_build_that_was_interrupted_covers_the_range_that_it_loaded() {
    db.jobs().upsert(List.of(ad(1, "一"), ad(2, "二"), ad(3, "三")));
    long second = db.number("select id from jobs where external_id = 'ad-2'");
    long first = db.number("select id from jobs where external_id = 'ad-1'");
    changes.cover(new LoadedRange(0, second, db.jobs().now()), List.of(new JobId(first)));
    try (Claim claim = claim()) {
      assertEquals(List.of("一", "三"), titles(claim));
    }
  }

  @Test
  void what_a_build_finds_unreadable_is_kept_and_what_was_older_released() {
    db.jobs().upsert(List.of(ad(1, "一"), ad(2, "二")));
    changes.quarantine(List.of(refused("ad-1", "前の理由")));
    Instant begun = db.jobs().now().takenAt();
    QuarantinedJob second = refused("ad-2", "理由");
    changes.quarantine(List.of(second));
    changes.releaseOlderThan(begun);
    assertEquals(List.of(second), changes.quarantined(10));
  }

  private QuarantinedJob refused(String externalId, String reason) {
    String where = " from jobs where external_id = '" + externalId + "'";
    return new QuarantinedJob(
        new JobId(db.number("select id" + where)), db.number("select revision" + where), reason);
  }

  @Test
  void what_a_build_refuses_is_not_kept_of_a_job_that_was_cured_meanwhile() {
    db.jobs().upsert(List.of(ad(1, "壊れた"), ad(2, "消えた")));
    List<QuarantinedJob> seen = List.of(refused("ad-1", "理由"), refused("ad-2", "理由"));
    db.sql("update jobs set title = '直った' where external_id = 'ad-1'");
    db.sql("delete from jobs where external_id = 'ad-2'");
    acknowledgeAll();
    changes.quarantine(seen);
    assertEquals(List.of(), changes.quarantined(10));
  }

  @Test
  void what_a_build_refuses_waits_for_the_claim_that_holds_the_job() throws Exception {
    db.jobs().upsert(List.of(ad(1, "壊れた")));
    List<QuarantinedJob> seen = List.of(refused("ad-1", "理由"));
    CompletableFuture<Void> build;
    try (Claim claim = claim()) {
      build = CompletableFuture.runAsync(() -> changes.quarantine(seen));
      awaitSomebodyWaiting();
      db.sql("update jobs set title = '直った'");
      claim.acknowledge();
    }
    build.get(20, TimeUnit.SECONDS);
    assertEquals(List.of(), changes.quarantined(10));
  }

  private void awaitSomebodyWaiting() throws Exception {
    Eventually.within(
        Duration.ofSeconds(20),
        () -> assertEquals(1, db.number("select count(*) from pg_locks where not granted")));
  }

  @Test
  void waiting_ends_when_a_change_is_committed() throws Exception {
    assertTrue(changes.await(Duration.ofSeconds(1)), "listens from now on");
    assertFalse(changes.await(Duration.ofMillis(10)));
    CompletableFuture<Void> write =
        CompletableFuture.runAsync(() -> db.jobs().upsert(List.of(ad(1, "看護師"))));
    assertTrue(changes.await(Duration.ofSeconds(20)));
    write.get(20, TimeUnit.SECONDS);
  }

  @Test
  void a_build_waits_for_the_claims_that_are_open() throws Exception {
    db.jobs().upsert(List.of(ad(1, "看護師")));
    CountDownLatch waited = new CountDownLatch(1);
    Claim claim = claim();
    Thread build =
        Thread.ofVirtual()
            .start(
                () -> {
                  changes.awaitOpenClaims();
                  waited.countDown();
                });
    assertFalse(waited.await(200, TimeUnit.MILLISECONDS));
    claim.close();
    assertTrue(waited.await(20, TimeUnit.SECONDS));
    build.join();
  }
}
