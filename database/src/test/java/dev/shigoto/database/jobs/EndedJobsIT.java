package dev.shigoto.database.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Since when a job is not open any more.
final class EndedJobsIT {

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

  private long ended() {
    return database.number("select count(*) from jobs where ended_at is not null");
  }
}
