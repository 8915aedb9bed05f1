package dev.shigoto.database.jobs;

import static dev.shigoto.database.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobStoreIT {

  private final TestDatabase db = new TestDatabase();
  private final JobStore jobs = db.jobs();

  @AfterEach
  void close() {
    db.close();
  }

  private Job only() {
    return jobs.find(new JobId(db.number("select id from jobs"))).orElseThrow();
  }

  @Test
  void an_ad_comes_back_as_it_was_stored() {
    jobs.upsert(List.of(TestAds.full()));
    assertEquals(TestAds.full(), only().ad());
    assertEquals(JobStatus.ACTIVE, only().status());
  }

  @Test
  void the_same_ad_again_leaves_its_row_alone() {
    jobs.upsert(List.of(TestAds.full()));
    Job before = only();
    UpsertCounts counts = jobs.upsert(List.of(TestAds.full()));
    assertEquals(new UpsertCounts(0, 0, 1, List.of()), counts);
    assertEquals(before, only());
  }

  @Test
  void a_changed_ad_raises_the_revision() {
    jobs.upsert(List.of(ad(1, "看護師")));
    long before = only().revision();
    UpsertCounts counts = jobs.upsert(List.of(ad(1, "准看護師"), ad(2, "保育士")));
    assertEquals(new UpsertCounts(1, 1, 0, List.of()), counts);
    assertTrue(db.number("select revision from jobs where title = '准看護師'") > before);
  }

  @Test
  void the_last_ad_of_a_posting_in_a_batch_wins() {
    UpsertCounts counts = jobs.upsert(List.of(ad(1, "看護師"), ad(1, "准看護師")));
    assertEquals(new UpsertCounts(1, 0, 1, List.of()), counts);
    assertEquals("准看護師", only().ad().title());
  }

  @Test
  void employers_are_shared_and_a_hidden_one_is_none() {
    jobs.upsert(TestAds.numbered(0, 3));
    assertEquals(1, db.number("select count(*) from companies"));
    assertEquals(3, db.number("select count(*) from jobs where company_id is not null"));
  }

  @Test
  void an_expired_job_comes_back_with_its_ad_but_not_with_an_ad_that_is_over() {
    jobs.upsert(List.of(ad(1, "看護師"), ad("over", "看護師", past()), ad(3, "看護師")));
    db.sql("update jobs set status = 'EXPIRED' where external_id <> 'ad-3'");
    db.sql("update jobs set status = 'DELETED' where external_id = 'ad-3'");
    jobs.upsert(List.of(ad(1, "看護師"), ad("over", "看護師", past()), ad(3, "看護師")));
    assertEquals(1, jobs.countActive());
    assertEquals(1, db.number("select count(*) from jobs where status = 'EXPIRED'"));
  }

  private static Optional<Instant> past() {
    return Optional.of(Instant.parse("2020-01-01T00:00:00Z"));
  }

  @Test
  void what_cannot_be_stored_is_reported_and_the_rest_goes_in() {
    UpsertCounts counts =
        jobs.upsert(
            List.of(
                ad(1, "看護師"),
                ad(2, "NUL \0"),
                ad(3, "half \uD83D"),
                ad("x".repeat(501), "長すぎる", Optional.empty()),
                ad("never", "遠すぎる", Optional.of(Instant.MAX)),
                ad(6, "保育士")));
    assertEquals(2, counts.inserted());
    assertEquals(
        List.of(
            "the text contains half a character (lone surrogate)",
            "unsupported Unicode escape sequence: \\u0000 cannot be converted to text.",
            "time zone displacement out of range: \"+1000000000-12-31T23:59:59.999999999Z\"",
            "new row for relation \"jobs\" violates check constraint"
                + " \"jobs_external_id_at_most_500_characters\""),
        counts.rejected().stream().map(RejectedAd::reason).toList());
  }

  @Test
  void all_jobs_are_streamed_in_batches() {
    jobs.upsert(TestAds.numbered(0, 250));
    List<Integer> sizes = new ArrayList<>();
    assertEquals(250, jobs.stream(batch -> sizes.add(batch.size()), 100));
    assertEquals(List.of(100, 100, 50), sizes);
  }

  @Test
  void a_stream_does_not_see_what_is_written_meanwhile() {
    jobs.upsert(TestAds.numbered(0, 3));
    long streamed = jobs.stream(batch -> jobs.upsert(TestAds.numbered(3, 9)), 1);
    assertEquals(3, streamed);
    assertEquals(9, jobs.count());
  }

  @Test
  void truncating_jobs_is_refused_with_the_way_out() {
    Exception e = assertThrows(RuntimeException.class, () -> db.sql("truncate jobs cascade"));
    assertTrue(e.getMessage().contains("use \"delete from jobs\""), e.getMessage());
  }
}
