package dev.shigoto.indexer.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.indexer.fetch.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Runs of one feed, of a kind with pages (Lever: 100 postings each).
final class FeedRunIT {

  private static final String LEVER =
      """
      [{"name": "kumo", "kind": "lever", "site": "kumo", "company": "くも株式会社", "api": "SERVER"}]
      """;

  private final TestFeeds feeds = new TestFeeds();

  @AfterEach
  void close() {
    feeds.close();
  }

  private static String page(int skip) {
    return "/v0/postings/kumo?mode=json&skip=" + skip + "&limit=100";
  }

  private static Reply postings(int from, int to) {
    return list(IntStream.range(from, to).mapToObj(FeedRunIT::posting).toArray(String[]::new));
  }

  private static Reply list(String... postings) {
    return Reply.ok("[" + String.join(",", postings) + "]");
  }

  private static String posting(int number) {
    return """
    {"id": "p-%d", "text": "エンジニア %d", "createdAt": 1763596800000, "description": "<p>開発</p>"}
    """
        .formatted(number, number);
  }

  /// Pages of these sizes.
  private void give(int... sizes) {
    int from = 0;
    for (int i = 0; i < sizes.length; i++) {
      feeds.server.give(page(100 * i), postings(from, from + sizes[i]));
      from += sizes[i];
    }
  }

  private SyncRun run(RunOption... options) {
    return feeds.run(LEVER, options);
  }

  private static String counts(SyncRun run) {
    SyncRun.Counts counts = run.counts();
    return "%d new, %d changed, %d unchanged, %d rejected, %d expired"
        .formatted(
            counts.inserted(),
            counts.changed(),
            counts.unchanged(),
            counts.rejected(),
            counts.expired());
  }

  private long active() {
    return feeds.database.jobs().countActive("kumo");
  }

  @Test
  void a_second_run_changes_nothing() {
    give(100, 30);
    assertEquals("130 new, 0 changed, 0 unchanged, 0 rejected, 0 expired", counts(run()));
    List<String> before = feeds.texts("select revision::text from jobs order by id");
    SyncRun second = run();
    assertEquals("0 new, 0 changed, 130 unchanged, 0 rejected, 0 expired", counts(second));
    assertTrue(second.complete());
    assertEquals(before, feeds.texts("select revision::text from jobs order by id"));
  }

  @Test
  void what_left_the_feed_is_expired_and_comes_back_with_it() {
    give(60);
    run();
    give(50);
    assertEquals("0 new, 0 changed, 50 unchanged, 0 rejected, 10 expired", counts(run()));
    assertEquals(50, active());
    give(60);
    assertEquals("0 new, 10 changed, 50 unchanged, 0 rejected, 0 expired", counts(run()));
    assertEquals(60, active());
  }

  @Test
  void a_run_goes_on_at_the_page_where_the_one_before_failed() {
    give(100, 100, 10);
    feeds.server.give(page(100), Reply.status(500));
    SyncRun failed = run();
    assertFalse(failed.complete());
    assertEquals(100, failed.counts().inserted());
    assertTrue(failed.error().orElseThrow().contains("500 (3 tries)"), failed.toString());

    feeds.server.give(page(100), postings(100, 200));
    SyncRun resumed = run();
    assertEquals(Optional.of("100"), resumed.resumedAt());
    assertEquals(110, resumed.counts().inserted());
    assertTrue(resumed.complete());
    assertEquals(210, active());
  }

  @Test
  void a_failed_run_expires_nothing() {
    give(100, 30);
    run();
    give(100, 0);
    feeds.server.give(page(100), Reply.ok("[{\"id\": \"p-100\""));
    assertFalse(run().complete());
    assertEquals(130, active());
  }

  @Test
  void a_run_that_went_on_leaves_expiring_to_the_next_one() {
    give(100, 30);
    run();
    Reply down = Reply.status(500);
    feeds.server.give(page(100), down, down, down, postings(100, 120));
    run();
    SyncRun resumed = run();
    assertTrue(resumed.complete());
    assertEquals("0 new, 0 changed, 20 unchanged, 0 rejected, 0 expired", counts(resumed));
    assertEquals(10, run().counts().expired());
  }

  @Test
  void a_server_that_is_too_slow_ends_the_run() {
    give(100, 10);
    feeds.server.give(page(100), Reply.slow());
    assertTrue(run().error().orElseThrow().contains("no whole answer within"));
    give(100, 10);
    assertEquals(10, run().counts().inserted());
  }

  @Test
  void more_than_half_is_expired_only_when_a_person_says_so() {
    give(10);
    run();
    give(4);
    SyncRun refused = run();
    assertEquals(0, refused.counts().expired());
    assertEquals(
        List.of(
            "expired nothing: 6 of 10 active jobs are missing, more than half; if they are truly"
                + " gone, run `shigoto feed run kumo --force`"),
        refused.notes());
    assertEquals(10, active());
    assertEquals(6, run(RunOption.FORCE).counts().expired());
    assertEquals(4, active());
  }

  @Test
  void a_page_that_has_not_changed_counts_as_seen() {
    feeds.server.give(page(0), postings(0, 100).with("ETag", "\"a\""));
    feeds.server.give(page(100), postings(100, 105));
    run();
    feeds.server.give(page(100), postings(100, 104));
    assertEquals("0 new, 0 changed, 104 unchanged, 0 rejected, 1 expired", counts(run()));
    assertEquals(104, active());
  }

  @Test
  void a_run_anew_asks_for_everything() {
    feeds.server.give(page(0), postings(0, 3).with("ETag", "\"a\""));
    run();
    feeds.sql("update jobs set title = 'x'");
    assertEquals(0, run().counts().changed());
    assertEquals(3, run(RunOption.ANEW).counts().changed());
  }

  @Test
  void a_rejected_ad_is_kept_with_its_reason_and_its_job_stays() {
    give(3);
    run();
    feeds.server.give(page(0), list(posting(0), posting(1), "{\"id\": \"p-2\", \"text\": 7}"));
    assertEquals("0 new, 0 changed, 2 unchanged, 1 rejected, 0 expired", counts(run()));
    assertEquals(3, active());
    assertEquals(
        List.of("p-2: text must be a text, but was 7"),
        feeds.texts("select external_id || ': ' || reason from rejected_ads"));
    give(3);
    run();
    assertEquals(List.of(), feeds.texts("select reason from rejected_ads"));
  }

  @Test
  void what_the_database_refuses_is_rejected_alone() {
    feeds.server.give(
        page(0),
        list(
            posting(0),
            posting(1).replace("エンジニア", "\\ud83d"),
            posting(2).replace("エンジニア", "\\u0000"),
            posting(3).replace("開発", "長".repeat(100_001))));
    SyncRun run = run();
    assertEquals("1 new, 0 changed, 0 unchanged, 3 rejected, 0 expired", counts(run));
    assertTrue(run.complete());
  }

  @Test
  void every_run_has_a_row_in_the_log() {
    give(2);
    run();
    feeds.server.give(page(0), Reply.status(404));
    run();
    assertEquals(
        List.of(
            "kumo 2 2 t -",
            "kumo 0 0 f " + feeds.server.uri("/v0/postings/kumo") + ": the server answered 404"),
        feeds.texts(
            """
            select concat_ws(' ', feed, fetched, new, complete, coalesce(error, '-'))
              from sync_log where finished_at is not null and duration is not null order by id
            """));
  }

  @Test
  void a_row_that_a_dead_process_left_is_closed_by_the_next_run() {
    feeds.sql("insert into sync_log (feed, started_at) values ('kumo', now())");
    give(1);
    run();
    assertEquals(
        List.of("its process ended"),
        feeds.texts("select error from sync_log where error is not null"));
  }
}
