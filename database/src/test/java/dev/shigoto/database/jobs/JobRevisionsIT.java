package dev.shigoto.database.jobs;

import static dev.shigoto.database.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import dev.shigoto.domain.digest.BucketDigest;
import dev.shigoto.domain.digest.RevisionDigest;
import dev.shigoto.domain.job.JobId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobRevisionsIT {

  private final TestDatabase db = new TestDatabase();
  private final JobRevisions revisions = db.database().revisions();

  @AfterEach
  void close() {
    db.close();
  }

  private JobId id(String externalId) {
    return new JobId(
        db.number("select id from jobs where external_id = '%s'".formatted(externalId)));
  }

  @Test
  void digests_are_those_that_java_computes() {
    db.jobs().upsert(TestAds.numbered(0, 3));
    Map<JobId, Long> jobs = revisions.bucket(0);
    long sum = jobs.values().stream().mapToLong(Long::longValue).sum();
    long digest =
        jobs.entrySet().stream()
            .mapToLong(job -> RevisionDigest.of(job.getKey(), job.getValue()))
            .sum();
    assertEquals(Map.of(0L, new BucketDigest(3, sum, digest)), revisions.digests());
  }

  @Test
  void jobs_that_are_not_active_or_in_quarantine_are_not_expected_in_an_index() {
    db.jobs().upsert(List.of(ad(1, "良"), ad(2, "終"), ad(3, "拒"), ad(4, "直")));
    db.sql("update jobs set status = 'EXPIRED' where external_id = 'ad-2'");
    db.sql(
        """
        insert into quarantined_jobs (job_id, revision, reason)
        select id, case external_id when 'ad-3' then revision else revision - 1 end, '理由'
          from jobs where external_id in ('ad-3', 'ad-4')
        """);
    assertEquals(Set.of(id("ad-1"), id("ad-4")), revisions.bucket(0).keySet());
  }

  @Test
  void renewed_jobs_get_higher_revisions_and_missing_ones_are_queued_for_removal() {
    db.jobs().upsert(List.of(ad(1, "看護師")));
    db.sql("delete from job_changes");
    JobId missing = new JobId(4_711);
    revisions.renew(List.of(id("ad-1"), missing), 1_000_000);
    assertTrue(revisions.of(List.of(id("ad-1"))).get(id("ad-1")) > 1_000_000);
    assertEquals(Set.of(id("ad-1"), missing), revisions.queued(List.of(id("ad-1"), missing)));
    assertEquals(2, db.number("select count(*) from job_claims"));
  }

  @Test
  void a_floor_below_the_present_moves_nothing_back() {
    db.jobs().upsert(List.of(ad(1, "看護師")));
    long before = db.number("select last_value from job_revision");
    revisions.renew(List.of(), 0);
    assertEquals(before, db.number("select last_value from job_revision"));
  }

  @Test
  void a_new_revision_alone_is_no_update_of_the_job() {
    db.jobs().upsert(List.of(ad(1, "看護師")));
    db.sql("alter table jobs disable trigger jobs_revision");
    db.sql("update jobs set updated_at = '2026-01-01'");
    db.sql("alter table jobs enable trigger jobs_revision");
    revisions.renew(List.of(id("ad-1")), 0);
    assertEquals(1, db.number("select count(*) from jobs where updated_at = '2026-01-01'"));
  }
}
