package dev.shigoto.database.changes;

import static dev.shigoto.database.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.Job;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClaimIT {

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
  void many_changes_of_a_job_are_one_row_of_a_claim_and_then_gone() {
    db.jobs().upsert(List.of(ad(1, "看護師")));
    db.sql("update jobs set title = '准看護師'");
    try (Claim claim = claim()) {
      assertEquals(List.of("准看護師"), titles(claim));
      claim.acknowledge();
    }
    assertEquals(new QueueDepth(0, Duration.ZERO, 0), changes.depth());
  }

  @Test
  void deleted_and_inactive_jobs_are_removals_newer_than_what_they_were() {
    db.jobs().upsert(List.of(ad(1, "看護師"), ad(2, "保育士")));
    long newest = db.number("select max(revision) from jobs");
    acknowledgeAll();
    db.sql("delete from jobs where title = '看護師'");
    db.sql("update jobs set status = 'WITHDRAWN'");
    try (Claim claim = claim()) {
      assertEquals(List.of(), claim.jobs());
      assertEquals(2, claim.removed().size());
      claim.removed().forEach(it -> assertTrue(it.revision() > newest));
    }
  }

  @Test
  void a_renamed_company_queues_its_jobs() {
    db.jobs().upsert(TestAds.numbered(0, 3));
    acknowledgeAll();
    db.sql("update companies set name = 'テスト・ホールディングス株式会社'");
    try (Claim claim = claim()) {
      assertEquals(3, claim.jobs().size());
      Job job = claim.jobs().getFirst();
      assertEquals("テスト・ホールディングス株式会社", job.ad().employer().name());
    }
  }

  @Test
  void a_job_in_quarantine_gets_another_chance_when_it_changes() {
    db.jobs().upsert(List.of(ad(1, "看護師")));
    try (Claim claim = claim()) {
      Job job = claim.jobs().getFirst();
      claim.quarantine(new QuarantinedJob(job.id(), job.revision(), "壊れた"));
      claim.acknowledge();
    }
    assertEquals("壊れた", changes.quarantined(10).getFirst().reason());
    db.sql("update jobs set title = '直った'");
    acknowledgeAll();
    assertEquals(List.of(), changes.quarantined(10));
  }

  @Test
  void a_row_that_is_no_job_is_removed_and_quarantined() {
    db.jobs().upsert(List.of(ad(1, "看護師"), ad(2, "保育士")));
    db.sql("update jobs set stations = '[{\"line\": \"山手線\"}]' where external_id = 'ad-1'");
    try (Claim claim = claim()) {
      assertEquals(List.of("保育士"), titles(claim));
      assertEquals(1, claim.removed().size());
      claim.acknowledge();
    }
    String reason = changes.quarantined(10).getFirst().reason();
    assertEquals("no list of stations: [{\"line\": \"山手線\"}]", reason);
  }
}
