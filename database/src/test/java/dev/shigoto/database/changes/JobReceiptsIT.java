package dev.shigoto.database.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.builds.LoadedRange;
import dev.shigoto.database.changes.JobReceipt.State;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobReceiptsIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

  private final TestDatabase db = new TestDatabase();
  private final JobReceipts receipts = db.database().receipts();

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void a_job_that_never_was_has_no_receipt() {
    assertEquals(Optional.empty(), receipts.find(new JobId(1), NOW));
  }

  @Test
  void a_change_that_waits_is_pending_since_it_was_made() {
    insert();

    JobReceipt receipt = receipt();

    assertEquals(State.PENDING, receipt.state());
    assertEquals(instant("select queued_at from job_changes"), receipt.changedAt().orElseThrow());
    assertEquals(Optional.empty(), receipt.acknowledgedAt());
  }

  @Test
  void what_the_engine_has_acknowledged_is_pending_until_searches_see_it() {
    insert();
    acknowledge();
    assertEquals(State.PENDING, receipt().state());
    assertTrue(receipt().acknowledgedAt().isPresent());

    assertEquals(1, receipts.complete(receipts.open(10)).size());

    assertEquals(State.SEARCHABLE, receipt().state());
    assertEquals(List.of(), receipts.open(10));
    assertFalse(receipt().visibleAt().orElseThrow().isBefore(receipt().changedAt().orElseThrow()));
  }

  @Test
  void a_receipt_is_completed_for_the_revision_that_was_seen_only() {
    insert();
    acknowledge();
    List<OpenReceipt> first = receipts.open(10);
    db.sql("update jobs set title = '改'");
    acknowledge();

    assertEquals(List.of(), receipts.complete(first));

    assertEquals(State.PENDING, receipt().state());
  }

  @Test
  void a_change_that_was_replaced_before_it_was_seen_counts_from_its_start() {
    insert();
    Instant first = instant("select queued_at from job_changes");
    acknowledge();
    db.sql("update jobs set title = '改'");
    assertEquals(first, receipt().changedAt().orElseThrow());
    acknowledge();

    assertEquals(first, receipt().changedAt().orElseThrow());
  }

  @Test
  void a_change_after_the_last_one_was_seen_counts_from_itself() {
    insert();
    acknowledge();
    receipts.complete(receipts.open(10));
    db.sql("update jobs set title = '改'");
    Instant second = instant("select queued_at from job_changes");
    acknowledge();

    assertEquals(second, receipt().changedAt().orElseThrow());
  }

  @Test
  void receipts_say_why_a_job_is_not_found() {
    insert();
    db.sql("update jobs set status = 'WITHDRAWN'");
    acknowledge();
    receipts.complete(receipts.open(10));

    assertEquals(State.WITHDRAWN, receipt().state());
    assertEquals("its source has withdrawn the job", receipt().reason().orElseThrow());
  }

  @Test
  void a_quarantined_job_has_its_reason_on_the_receipt() {
    insert();
    try (Claim claim = db.changes().claim(10).orElseThrow()) {
      claim.quarantine(
          new QuarantinedJob(
              claim.jobs().getFirst().id(), claim.jobs().getFirst().revision(), "x"));
      claim.acknowledge();
    }
    receipts.complete(receipts.open(10));

    assertEquals(State.QUARANTINED, receipt().state());
    assertEquals("x", receipt().reason().orElseThrow());
  }

  @Test
  void a_build_leaves_complete_receipts_of_what_it_covers() {
    db.jobs().upsert(TestAds.numbered(0, 3));
    db.sql("update jobs set status = 'EXPIRED' where external_id = 'ad-1'");
    long last = id().value();
    db.changes()
        .quarantine(
            List.of(
                new QuarantinedJob(
                    id(), db.number("select max(revision) from jobs where id = " + last), "x")));
    db.changes().cover(new LoadedRange(0, last, db.jobs().now()), List.of());

    assertEquals(List.of(), receipts.open(10));
    assertEquals(State.SEARCHABLE, receipts.find(new JobId(last - 2), NOW).orElseThrow().state());
    assertEquals(State.WITHDRAWN, receipts.find(new JobId(last - 1), NOW).orElseThrow().state());
    assertEquals(State.QUARANTINED, receipt().state());
  }

  @Test
  void a_deleted_job_keeps_its_receipt_for_a_while_and_is_known_to_have_been_there_for_good() {
    insert();
    JobId id = id();
    db.sql("delete from jobs");
    acknowledge();
    receipts.complete(receipts.open(10));
    Instant seen = receipts.find(id, NOW).orElseThrow().visibleAt().orElseThrow();
    assertEquals(0, receipts.forgetDeleted(seen, 10));

    assertEquals(1, receipts.forgetDeleted(seen.plusMillis(1), 10));

    assertEquals(State.WITHDRAWN, receipts.find(id, NOW).orElseThrow().state());
    assertEquals(
        "the job was deleted", receipts.find(id, NOW).orElseThrow().reason().orElseThrow());
  }

  @Test
  void a_job_is_withdrawn_from_the_moment_at_which_it_expires() {
    insert();
    acknowledge();
    receipts.complete(receipts.open(10));
    db.sql("alter table jobs disable trigger user");
    db.sql("update jobs set expires_at = ?", NOW);

    assertEquals(State.SEARCHABLE, receipts.find(id(), NOW.minusMillis(1)).orElseThrow().state());
    assertEquals(State.WITHDRAWN, receipts.find(id(), NOW).orElseThrow().state());
    assertEquals(Optional.of(NOW), receipts.find(id(), NOW).orElseThrow().visibleAt());
  }

  @Test
  void all_changes_are_known_up_to_the_oldest_that_searches_do_not_see() {
    Instant before = receipts.asOf();
    insert();
    Instant changed = instant("select queued_at from job_changes");
    assertTrue(before.isBefore(changed));
    assertEquals(changed, receipts.asOf());
    acknowledge();
    assertEquals(changed, receipts.asOf());
    receipts.complete(receipts.open(10));
    assertTrue(receipts.asOf().isAfter(changed));
  }

  @Test
  void a_change_counts_from_its_statement_and_not_from_the_start_of_its_transaction() {
    try (Handle handle = db.database().jdbi().open()) {
      handle.begin();
      Instant start = handle.createQuery("select now()").mapTo(Instant.class).one();
      handle.execute("insert into jobs (source, external_id, title) values ('test', '1', '看護師')");
      handle.commit();
      assertTrue(start.isBefore(instant("select queued_at from job_changes")));
    }
  }

  private void insert() {
    db.jobs().upsert(TestAds.numbered(0, 1));
  }

  private void acknowledge() {
    try (Claim claim = db.changes().claim(10).orElseThrow()) {
      claim.acknowledge();
    }
  }

  private JobReceipt receipt() {
    return receipts.find(id(), NOW).orElseThrow();
  }

  private JobId id() {
    return new JobId(db.number("select max(job_id) from job_claims"));
  }

  private Instant instant(String query) {
    return db.database()
        .jdbi()
        .withHandle(handle -> handle.createQuery(query).mapTo(Instant.class).one());
  }
}
