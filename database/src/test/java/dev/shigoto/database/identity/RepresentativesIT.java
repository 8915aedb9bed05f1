package dev.shigoto.database.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.changes.Claim;
import dev.shigoto.database.changes.RemovedJob;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Which posting stands for an opening, and who takes its place.
final class RepresentativesIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final int ALL = 1_000;

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  private void nurses(int from, int to) {
    for (int i = from; i < to; i++) {
      database.jobs().upsert(List.of(TestAds.ad(i, "病棟の看護師")));
    }
  }

  private void group() {
    database.database().identities().group(NOW, ALL);
  }

  /// Lets everything come to rest, and the index know it.
  private void settle() {
    JobIdentities identities = database.database().identities();
    while (identities.group(NOW, ALL) > 0 || identities.touch(ALL) > 0) {
      database.sql("delete from job_changes");
    }
    database.sql("delete from job_changes");
  }

  private long representative(long job) {
    JobId id = new JobId(job);
    Map<JobId, IdentityFacts> facts = database.database().identities().read(List.of(id), NOW);
    return facts.get(id).representative().value();
  }

  private static List<Long> jobs(Claim claim) {
    return claim.jobs().stream().map(job -> job.id().value()).sorted().toList();
  }

  @Test
  void of_equals_the_oldest_stands_for_the_opening() {
    nurses(1, 4);
    group();
    assertEquals(
        List.of(1L, 1L, 1L), List.of(representative(1), representative(2), representative(3)));
  }

  @Test
  void the_posting_that_lasts_longest_stands_for_the_opening() {
    nurses(1, 4);
    database.sql("update jobs set expires_at = '2027-01-01T00:00:00Z' where id in (1, 3)");
    group();
    assertEquals(2, representative(1));
    database.sql("update jobs set expires_at = '2026-12-01T00:00:00Z' where id = 2");
    database.sql("update jobs set posted_at = posted_at + interval '1 hour' where id = 3");
    group();
    assertEquals(3, representative(1));
  }

  @Test
  void the_successor_of_a_withdrawn_job_comes_in_the_same_claim() {
    nurses(1, 4);
    settle();
    database.sql("update jobs set status = 'EXPIRED' where id = 1");
    try (Claim claim = database.changes().claim(1).orElseThrow()) {
      assertEquals(List.of(2L), jobs(claim));
      assertEquals(1, claim.removed().size());
      assertEquals(2, representative(2));
      assertEquals(2, representative(3));
      claim.acknowledge();
    }
    assertEquals(0, database.changes().depth().changes());
  }

  @Test
  void the_successor_of_a_deleted_job_comes_in_the_same_claim() {
    nurses(1, 4);
    settle();
    database.sql("delete from jobs where id = 1");
    try (Claim claim = database.changes().claim(1).orElseThrow()) {
      assertEquals(List.of(2L), jobs(claim));
    }
  }

  @Test
  void a_successor_that_is_in_the_claim_already_comes_with_its_new_revision() {
    nurses(1, 4);
    settle();
    database.sql("update jobs set status = 'EXPIRED' where id = 1");
    database.sql("update jobs set posted_at = posted_at + interval '1 hour' where id = 2");
    long before = database.number("select revision from jobs where id = 2");
    try (Claim claim = database.changes().claim(ALL).orElseThrow()) {
      assertEquals(List.of(2L), jobs(claim));
      assertTrue(claim.jobs().getFirst().revision() > before);
      claim.acknowledge();
    }
    assertEquals(0, database.changes().depth().changes());
  }

  /// It cannot be read at first; a cure comes between the two looks at it.
  @Test
  void a_successor_that_is_in_the_claim_already_is_judged_by_its_new_revision() {
    nurses(1, 3);
    settle();
    database.sql("update jobs set status = 'EXPIRED' where id = 1");
    database.sql("update jobs set stations = '[{\"line\": \"山手線\"}]' where id = 2");
    database.sql(
        """
        create function cure() returns trigger language plpgsql as
        $$ begin new.stations := '[]'; return new; end $$
        """);
    database.sql(
        "create trigger a_cure before update on jobs for each row execute function cure()");
    try (Claim claim = database.changes().claim(ALL).orElseThrow()) {
      assertEquals(List.of(2L), jobs(claim));
      assertEquals(List.of(new JobId(1)), claim.removed().stream().map(RemovedJob::id).toList());
      claim.acknowledge();
    }
    assertEquals(List.of(), database.changes().quarantined(ALL));
  }

  @Test
  void a_posting_in_other_hands_is_passed_over() {
    nurses(1, 4);
    settle();
    database.sql("update jobs set revision = revision where id = 2");
    try (Claim other = database.changes().claim(1).orElseThrow()) {
      assertEquals(List.of(2L), jobs(other));
      database.sql("update jobs set status = 'EXPIRED' where id = 1");
      try (Claim claim = database.changes().claim(1).orElseThrow()) {
        assertEquals(List.of(3L), jobs(claim));
      }
    }
  }

  @Test
  void nobody_waits_for_a_writer_who_has_the_successor_in_hand() {
    nurses(1, 3);
    settle();
    database.sql("update jobs set status = 'EXPIRED' where id = 1");
    try (Handle writer = database.database().jdbi().open()) {
      writer.begin();
      writer.execute("update jobs set title = title where id = 2");
      try (Claim claim = database.changes().claim(1).orElseThrow()) {
        assertEquals(List.of(), jobs(claim));
        claim.acknowledge();
      }
      writer.commit();
    }
    group();
    assertEquals(2, representative(2));
  }

  @Test
  void a_representative_that_becomes_another_job_has_a_successor_at_once() {
    nurses(1, 3);
    settle();
    database.sql("update jobs set title = '調理補助', pay_unit = 'HOUR', pay_min = 1000 where id = 1");
    try (Claim claim = database.changes().claim(1).orElseThrow()) {
      assertEquals(List.of(1L, 2L), jobs(claim));
      Map<JobId, IdentityFacts> known = database.database().identities().readFor(claim.jobs(), NOW);
      assertEquals(List.of(new JobId(2)), List.copyOf(known.keySet()));
      assertFalse(known.get(new JobId(2)).isRepeat(new JobId(2)));
    }
  }

  @Test
  void a_repeat_that_becomes_another_job_is_new_until_its_turn() {
    nurses(1, 3);
    settle();
    database.sql("update jobs set title = '調理補助', pay_unit = 'HOUR', pay_min = 1000 where id = 2");
    try (Claim claim = database.changes().claim(ALL).orElseThrow()) {
      List<Job> jobs = claim.jobs();
      assertEquals(Map.of(), database.database().identities().readFor(jobs, NOW));
      claim.acknowledge();
    }
  }

  @Test
  void a_document_says_that_it_repeats_another_only_after_the_other_stands_for_both() {
    nurses(1, 3);
    settle();
    database.sql("update jobs set expires_at = '2026-12-01T00:00:00Z' where id = 1");
    database.sql("delete from job_changes");
    group();
    assertEquals(1, database.database().identities().touch(ALL));
    try (Claim first = database.changes().claim(ALL).orElseThrow()) {
      assertEquals(List.of(2L), jobs(first));
      assertEquals(0, database.database().identities().touch(ALL));
      first.acknowledge();
    }
    assertEquals(1, database.database().identities().touch(ALL));
    try (Claim then = database.changes().claim(ALL).orElseThrow()) {
      assertEquals(List.of(1L), jobs(then));
    }
  }

  @Test
  void what_cannot_be_indexed_stands_for_nobody() {
    nurses(1, 3);
    settle();
    database
        .changes()
        .quarantine(
            List.of(
                new QuarantinedJob(
                    new JobId(1),
                    database.number("select revision from jobs where id = 1"),
                    "too long")));
    group();
    assertEquals(2, representative(2));
    assertEquals(2, representative(1));
  }
}
