package dev.shigoto.database.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobEndingsIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_open_job_has_not_ended() {
    database.jobs().upsert(TestAds.numbered(0, 1));

    assertEquals(0, ended());
  }

  @Test
  void a_job_that_leaves_active_has_ended() {
    database.jobs().upsert(TestAds.numbered(0, 1));
    database.sql("update jobs set status = 'WITHDRAWN'");

    assertEquals(1, ended());
  }

  @Test
  void a_later_change_of_an_ended_job_does_not_move_its_end() {
    database.jobs().upsert(TestAds.numbered(0, 1));
    database.sql("update jobs set status = 'EXPIRED', ended_at = '2026-01-01T00:00:00Z'");
    database.sql("update jobs set title = '直した', status = 'WITHDRAWN'");

    assertEquals(
        1, database.number("select count(*) from jobs where ended_at = '2026-01-01T00:00:00Z'"));
  }

  @Test
  void a_job_that_its_feed_brings_back_has_not_ended() {
    database.jobs().upsert(TestAds.numbered(0, 1));
    database.sql("update jobs set status = 'EXPIRED'");
    database.jobs().upsert(TestAds.numbered(0, 1));

    assertEquals(0, ended());
  }

  @Test
  void a_job_expires_at_its_moment_and_not_before() {
    database.jobs().upsert(List.of(TestAds.ad("ad-1", "看護師", Optional.of(NOW))));

    assertEquals(0, endings().expire(NOW.minusMillis(1), 10));
    assertEquals(1, endings().expire(NOW, 10));
    assertEquals(0, endings().expire(NOW, 10));
    assertEquals(1, database.number("select count(*) from jobs where status = 'EXPIRED'"));
  }

  @Test
  void a_job_without_an_end_never_expires() {
    database.jobs().upsert(TestAds.numbered(0, 1));

    assertEquals(0, endings().expire(Instant.parse("2999-01-01T00:00:00Z"), 10));
  }

  @Test
  void a_job_is_deleted_once_its_end_is_over_and_not_before() {
    database.jobs().upsert(TestAds.numbered(0, 2));
    database.sql(
        "update jobs set status = 'EXPIRED', ended_at = ? where external_id = 'ad-1'", NOW);

    assertEquals(0, endings().delete(NOW, 10));
    assertEquals(1, endings().delete(NOW.plusMillis(1), 10));
    assertEquals(1, database.jobs().count());
  }

  @Test
  void the_row_of_a_job_that_we_deleted_stays_and_keeps_the_ad_from_coming_back() {
    database.jobs().upsert(TestAds.numbered(0, 1));
    database.sql("update jobs set status = 'DELETED', ended_at = ?", NOW);

    assertEquals(0, endings().delete(NOW.plusSeconds(1), 10));
    database.jobs().upsert(TestAds.numbered(0, 1));
    assertEquals(0, database.jobs().countActive());
  }

  @Test
  void a_turn_ends_so_many_jobs_and_leaves_those_that_another_has_in_hand() {
    database.jobs().upsert(TestAds.numbered(0, 5));
    database.sql("update jobs set expires_at = ?", NOW);
    try (Handle other = database.database().jdbi().open()) {
      other.begin();
      other.execute("select from jobs where external_id = 'ad-3' for update");

      assertEquals(3, endings().expire(NOW, 3));
      assertEquals(1, endings().expire(NOW, 3));
      other.rollback();
    }
    assertEquals(1, endings().expire(NOW, 3));
  }

  @Test
  void a_job_has_ended_for_good_once_it_was_there() {
    database.jobs().upsert(List.of(TestAds.ad("ad-1", "看護師", Optional.of(NOW))));
    JobId id = new JobId(database.number("select id from jobs"));

    assertFalse(endings().hasEnded(new JobId(id.value() + 1), NOW));
    assertFalse(endings().hasEnded(id, NOW.minusMillis(1)));
    assertTrue(endings().hasEnded(id, NOW));
    database.sql("delete from jobs");
    assertTrue(endings().hasEnded(id, NOW.minusMillis(1)));
  }

  private JobEndings endings() {
    return database.database().endings();
  }

  private long ended() {
    return database.number("select count(*) from jobs where ended_at is not null");
  }
}
