package dev.shigoto.database.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestAds;
import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.changes.Claim;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.Language;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.Schedule;
import dev.shigoto.domain.alert.Wanted;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertChangesIT {

  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final AlertTurn NOTHING = new AlertTurn(0, 0, 0);

  private final TestDatabase db = new TestDatabase();
  private final AlertChanges changes = db.database().alertChanges();
  private final SavedSearchId search = saved();

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void a_job_is_matched_once_searches_show_it() {
    insert(1);
    assertEquals(NOTHING, matchAll());
    acknowledge();
    assertEquals(NOTHING, matchAll());

    show();

    assertEquals(new AlertTurn(1, 1, 1), matchAll());
    assertEquals(List.of(job(1)), found());
    assertEquals(NOTHING, matchAll());
  }

  @Test
  void a_job_that_was_changed_again_waits_for_searches_to_show_that() {
    insert(1);
    acknowledge();
    show();
    db.sql("update jobs set title = 'changed'");

    assertEquals(NOTHING, matchAll());
    acknowledge();
    show();

    List<String> titles = new ArrayList<>();
    changes.take(
        10,
        jobs -> {
          jobs.forEach(job -> titles.add(job.ad().title()));
          return List.of();
        });
    assertEquals(List.of("changed"), titles);
  }

  @Test
  void a_change_that_matches_as_before_is_no_news() {
    insert(1);
    index();
    matchAll();
    Instant before = matchedAt();
    db.sql("update jobs set title = 'changed'");
    index();

    assertEquals(new AlertTurn(1, 1, 0), matchAll());
    assertEquals(before, matchedAt());
  }

  @Test
  void who_only_asks_for_a_job_to_be_indexed_again_queues_no_alert() {
    insert(1);
    index();
    matchAll();

    db.sql("update jobs set revision = revision");

    assertEquals(0, changes.depth());
  }

  @Test
  void no_job_is_queued_where_nobody_wants_to_be_told() {
    db.sql("update saved_searches set confirmed_at = null");
    insert(1);
    db.sql("update jobs set title = 'changed'");
    assertEquals(0, changes.depth());

    db.sql("update saved_searches set confirmed_at = now()");
    db.sql("update jobs set title = 'changed again'");

    assertEquals(1, changes.depth());
  }

  @Test
  void a_job_that_is_refused_does_not_stay_in_the_queue() {
    insert(1);
    acknowledge();
    db.sql("update job_receipts set outcome = 'QUARANTINED'");
    show();

    assertEquals(new AlertTurn(1, 0, 0), matchAll());
  }

  @Test
  void a_job_that_does_not_match_any_more_is_taken_back() {
    insert(1);
    index();
    matchAll();
    db.sql("update jobs set title = 'changed'");
    index();

    changes.take(10, jobs -> List.of());

    assertEquals(List.of(), found());
  }

  @Test
  void a_job_that_is_over_is_dropped_from_the_queue() {
    insert(2);
    db.sql("update jobs set status = 'EXPIRED' where id = ?", job(1).value());
    db.sql("delete from jobs where id = ?", job(2).value());

    assertEquals(new AlertTurn(2, 0, 0), matchAll());
    assertEquals(0, changes.depth());
  }

  @Test
  void what_fails_stays_in_the_queue() {
    insert(1);
    index();
    assertThrows(
        IllegalStateException.class,
        () ->
            changes.take(
                10,
                jobs -> {
                  throw new IllegalStateException("matching broke");
                }));

    assertEquals(new AlertTurn(1, 1, 1), matchAll());
  }

  @Test
  void one_at_a_time_matches_jobs() {
    insert(1);
    index();

    changes.take(
        10,
        jobs -> {
          assertEquals(NOTHING, elsewhere(this::matchAll));
          return all(jobs);
        });

    assertEquals(List.of(job(1)), found());
  }

  @Test
  void matches_go_with_their_search_and_with_their_job() {
    insert(2);
    index();
    matchAll();
    db.sql("delete from jobs where id = ?", job(2).value());
    assertEquals(List.of(job(1)), found());

    db.sql("update saved_searches set request = '{\"query\":\"other\"}'");

    assertEquals(List.of(), found());
  }

  @Test
  void a_search_that_was_deleted_meanwhile_gets_no_matches() {
    insert(1);
    index();

    changes.take(
        10,
        jobs -> {
          db.database().ownerChanges().delete(search, NOW);
          return all(jobs);
        });

    assertEquals(0, db.number("select count(*) from alert_matches"));
  }

  @Test
  void whoever_waits_hears_that_searches_show_more() throws InterruptedException {
    changes.await(Duration.ofMillis(1)); // listens from here on
    insert(1);
    acknowledge();
    while (changes.await(Duration.ofMillis(1))) {} // what was heard of the acknowledgement

    show();

    assertTrue(changes.await(Duration.ofSeconds(10)));
  }

  /// On another thread, and so in a transaction of its own.
  private static AlertTurn elsewhere(Supplier<AlertTurn> turn) {
    return CompletableFuture.supplyAsync(turn).join();
  }

  private AlertTurn matchAll() {
    return changes.take(10, this::all);
  }

  private List<AlertMatch> all(List<Job> jobs) {
    return jobs.stream().map(job -> new AlertMatch(search, job.id(), Float.NaN)).toList();
  }

  private List<JobId> found() {
    return db.database()
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select job_id from alert_matches where saved_search_id = ?")
                    .bind(0, search.value())
                    .mapTo(Long.class)
                    .map(JobId::new)
                    .list());
  }

  private Instant matchedAt() {
    return db.database()
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select matched_at from alert_matches")
                    .mapTo(Instant.class)
                    .one());
  }

  private void insert(int jobs) {
    db.jobs().upsert(TestAds.numbered(0, jobs));
  }

  private JobId job(int number) {
    return new JobId(
        db.number("select job_id from job_claims order by job_id limit 1 offset " + (number - 1)));
  }

  private void index() {
    acknowledge();
    show();
  }

  private void acknowledge() {
    try (Claim claim = db.changes().claim(10).orElseThrow()) {
      claim.acknowledge();
    }
  }

  private void show() {
    db.database().receipts().complete(db.database().receipts().open(10));
  }

  private SavedSearchId saved() {
    AlertSettings settings =
        new AlertSettings("看護師", Schedule.USUAL, Optional.empty(), Caps.USUAL, Language.JA);
    Saving saving =
        db.database()
            .savedSearches()
            .ask(
                new MailAddress("hanako@example.jp"),
                Wanted.search("{\"query\":\"看護師\"}"),
                settings,
                "asked",
                NOW);
    SavedSearchId id = ((Saving.Saved) saving).id();
    db.sql("update saved_searches set confirmed_at = now() where id = ?", id.value());
    return id;
  }
}
