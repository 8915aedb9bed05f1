package dev.shigoto.database.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.changes.Claim;
import dev.shigoto.database.lock.AdvisoryLock;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.identity.Signal;
import dev.shigoto.domain.job.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobIdentitiesIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final int ALL = 1_000;

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  private JobIdentities identities() {
    return database.database().identities();
  }

  private void group() {
    identities().group(NOW, ALL);
  }

  private IdentityFacts facts(long job) {
    return identities().read(List.of(new JobId(job)), NOW).get(new JobId(job));
  }

  /// Takes what waits for the index, and says whose changes these were.
  private List<Long> queued() {
    try (Claim claim = database.changes().claim(ALL).orElseThrow()) {
      List<Long> ids = claim.jobs().stream().map(job -> job.id().value()).sorted().toList();
      claim.acknowledge();
      return ids;
    }
  }

  private boolean nothingQueued() {
    return database.changes().depth().changes() == 0;
  }

  private void nurses(int from, int to) {
    for (int i = from; i < to; i++) {
      database.jobs().upsert(List.of(TestAds.ad(i, "病棟の看護師")));
    }
  }

  @Test
  void a_row_without_an_end_of_time_keeps_no_other_from_being_compared() {
    nurses(1, 3);
    String endless =
        "update jobs set posted_at = 'infinity', expires_at = 'infinity', created_at = '-infinity'"
            + " where id = 1";
    assertEquals(1, database.sql(endless));

    group();
    group();

    assertEquals(2, facts(2).size());
    assertEquals(0, database.number("select count(*) from identity_changes"));
  }

  @Test
  void a_job_that_was_not_compared_yet_has_no_facts() {
    nurses(1, 2);
    assertEquals(Map.of(), identities().read(List.of(new JobId(1)), NOW));
  }

  @Test
  void openings_are_settled_once_their_jobs_are_compared_and_their_documents_queued() {
    nurses(1, 2);
    assertFalse(identities().isSettled(NOW));
    group();
    identities().touch(ALL);
    queued();
    assertTrue(identities().isSettled(NOW));
    nurses(2, 3);
    group();
    assertFalse(identities().isSettled(NOW));
  }

  @Test
  void postings_of_one_opening_have_the_smallest_id_in_common() {
    nurses(1, 4);
    database.jobs().upsert(List.of(TestAds.ad(9, "調理補助")));
    assertEquals(4, identities().group(NOW, ALL));
    assertEquals(new JobId(1), facts(3).cluster());
    assertEquals(3, facts(2).size());
    assertEquals(new JobId(4), facts(4).cluster());
  }

  @Test
  void rows_of_plain_sql_are_compared_too() {
    for (String id : List.of("a", "b")) {
      database.sql("insert into jobs (source, external_id, title) values ('sql', ?, '経理')", id);
    }
    group();
    assertEquals(2, facts(2).size());
  }

  @Test
  void a_job_that_becomes_another_leaves_its_group() {
    nurses(1, 4);
    group();
    database.sql("update jobs set title = '調理補助', pay_unit = 'HOUR', pay_min = 1000 where id = 1");
    group();
    assertEquals(new JobId(1), facts(1).cluster());
    assertEquals(new JobId(2), facts(3).cluster());
    assertEquals(2, facts(3).size());
  }

  @Test
  void a_deleted_job_stays_in_the_history_and_its_number_stays_the_cluster() {
    nurses(1, 3);
    group();
    database.sql("delete from jobs where id = 1");
    group();
    assertEquals(new JobId(1), facts(2).cluster());
    assertEquals(1, facts(2).size());
    assertEquals(2, identities().history(new JobId(2)).size());
  }

  @Test
  void a_source_that_posts_on_another_day_posts_again() {
    nurses(1, 3);
    database.sql("update jobs set posted_at = '2026-09-01T00:00:00Z' where id = 2");
    group();
    assertEquals(1, facts(1).reposts());
    assertEquals(Instant.parse("2026-09-01T00:00:00Z"), facts(1).firstSeen());
  }

  @Test
  void the_same_words_dated_anew_are_a_repost() {
    nurses(1, 2);
    group();
    database.sql("update jobs set posted_at = posted_at + interval '30 days'");
    group();
    assertEquals(1, facts(1).reposts());
  }

  @Test
  void an_open_job_shows_by_the_mere_passing_of_time_that_it_is_open_for_long() {
    nurses(1, 2);
    group();
    Instant later = NOW.plus(Duration.ofDays(200));
    assertEquals(1, identities().group(later, ALL));
    assertEquals(1, identities().touch(ALL));
    List<Signal> signals =
        identities().read(List.of(new JobId(1)), later).get(new JobId(1)).signals();
    assertEquals(Signal.Kind.LONG_OPEN, signals.getFirst().kind());
    assertEquals(0, identities().group(later, ALL));
  }

  @Test
  void a_job_of_its_own_is_not_queued_for_the_index_again() {
    nurses(1, 2);
    queued();
    group();
    assertEquals(0, identities().touch(ALL));
    assertTrue(nothingQueued());
  }

  @Test
  void a_new_posting_queues_the_others_for_the_index_and_then_there_is_rest() {
    nurses(1, 3);
    group();
    identities().touch(ALL);
    queued();
    nurses(3, 4);
    queued();
    group();
    assertEquals(3, identities().touch(ALL));
    assertEquals(List.of(1L, 2L, 3L), queued());
    assertEquals(0, identities().group(NOW, ALL));
    assertEquals(0, identities().touch(ALL));
    assertTrue(nothingQueued());
  }

  @Test
  void a_row_that_somebody_else_has_in_hand_is_queued_the_next_time() {
    nurses(1, 3);
    group();
    queued();
    try (Handle other = database.database().jdbi().open()) {
      other.begin();
      other.execute("select from jobs where id = 1 for update");
      assertEquals(1, identities().touch(ALL));
      other.rollback();
    }
    assertEquals(1, identities().touch(ALL));
    assertEquals(List.of(1L, 2L), queued());
  }

  @Test
  void nobody_waits_for_a_turn_of_somebody_else() {
    nurses(1, 3);
    try (Handle other = database.database().jdbi().open()) {
      other.begin();
      assertTrue(AdvisoryLock.GROUPS.tryTake(other));
      assertEquals(0, identities().group(NOW, ALL));
      other.rollback();
    }
    assertEquals(2, identities().group(NOW, ALL));
  }

  @Test
  void signatures_of_an_earlier_rule_are_made_anew() {
    nurses(1, 3);
    group();
    database.sql("update job_identities set signature = set_byte(signature, 0, 200)");
    database.sql("delete from jobs where id = 1");
    group();
    assertEquals(1, identities().renewOutdated());
    group();
    assertEquals(Optional.of(new JobId(2)), Optional.of(facts(2).cluster()));
  }

  @Test
  void an_opening_is_forgotten_when_all_of_it_ended_long_ago() {
    nurses(1, 3);
    database.jobs().upsert(List.of(TestAds.ad(9, "調理補助")));
    database.sql("update jobs set status = 'EXPIRED' where id <> 2");
    group();
    Instant future = Instant.now().plus(Duration.ofDays(1));
    assertEquals(1, identities().forget(future, ALL));
    assertEquals(2, identities().history(new JobId(1)).size());
  }
}
