package dev.shigoto.indexer.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.Database;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.indexer.fetch.Reply;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Feeds over several processes, and by their schedules. It is nine in the morning in Japan.
final class FeedsIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String HOSHI =
      """
      [{"name": "hoshi", "kind": "greenhouse", "board": "hoshi", "api": "SERVER",
        "schedule": "30 9 * * *"}]
      """;
  private static final Reply EMPTY = Reply.ok("{\"jobs\": []}");

  private final TestFeeds feeds = new TestFeeds();
  private final PrometheusRegistry metrics = new PrometheusRegistry();

  @AfterEach
  void close() {
    feeds.close();
  }

  private FeedSchedule schedule() {
    return new FeedSchedule(feeds.database, feeds.definitions(HOSHI), feeds.waits, metrics);
  }

  private Optional<SyncRun> run(Feeds of) {
    return of.run(of.definitions().getFirst(), Set.of(), Progress.NONE);
  }

  private List<String> runs() {
    return feeds.texts("select complete::text from sync_log where finished_at is not null");
  }

  @Test
  void two_runs_of_a_feed_at_once_are_impossible_over_all_processes() {
    feeds.server.give("/v1/boards/hoshi/jobs", EMPTY);
    Feeds one = feeds.define(HOSHI);
    try (Database elsewhere = feeds.openAgain();
        FeedTurn turn = FeedTurn.take(elsewhere.jdbi(), "hoshi").orElseThrow()) {
      assertEquals(Optional.empty(), run(one));
      assertTrue(one.status().getFirst().running());
      assertEquals(List.of(), turn.handle().select("select id from sync_log").mapToMap().list());
    }
    assertTrue(run(one).orElseThrow().complete());
    assertFalse(one.status().getFirst().running());
  }

  @Test
  void a_feed_runs_when_it_is_due_and_once() throws Exception {
    feeds.server.give("/v1/boards/hoshi/jobs", EMPTY);
    try (FeedSchedule here = schedule();
        FeedSchedule there =
            new FeedSchedule(
                feeds.database, feeds.definitions(HOSHI), feeds.waits, new PrometheusRegistry())) {
      here.startDue();
      feeds.waits.pass(Duration.ofMinutes(29));
      here.startDue();
      assertEquals(List.of(), feeds.server.requests());
      feeds.waits.pass(Duration.ofMinutes(1));
      here.startDue();
      there.startDue();
      Eventually.within(SOON, () -> assertEquals(List.of("true"), runs()));
      here.startDue();
      there.startDue();
    }
    assertEquals(List.of("true"), runs());
  }

  @Test
  void a_run_that_was_missed_while_nobody_was_up_is_made_up_for() throws Exception {
    feeds.server.give("/v1/boards/hoshi/jobs", EMPTY);
    run(feeds.define(HOSHI));
    feeds.waits.pass(Duration.ofHours(3));
    try (FeedSchedule schedule = schedule()) {
      schedule.startDue();
      Eventually.within(SOON, () -> assertEquals(List.of("true", "true"), runs()));
    }
  }

  @Test
  void metrics_tell_runs_failures_and_how_old_a_feed_is() throws Exception {
    feeds.server.give("/v1/boards/hoshi/jobs", Reply.status(404), EMPTY);
    try (FeedSchedule schedule = schedule()) {
      feeds.waits.pass(Duration.ofHours(1));
      schedule.startDue();
      Eventually.within(SOON, () -> assertEquals(1, counter("shigoto_feed_failures")));
      feeds.waits.pass(Duration.ofHours(25));
      assertEquals(25 * 3600, age());
      schedule.startDue();
      Eventually.within(SOON, () -> assertEquals(2, counter("shigoto_feed_runs")));
      assertEquals(0, age());
    }
  }

  @Test
  void a_run_that_is_stopped_says_so_and_the_next_one_goes_on() throws Exception {
    feeds.server.give("/v1/boards/hoshi/jobs", Reply.slow());
    try (FeedSchedule schedule = schedule()) {
      feeds.waits.pass(Duration.ofHours(1));
      schedule.startDue();
      Eventually.within(SOON, () -> assertEquals(1, feeds.server.requests().size()));
    }
    assertEquals(List.of("it was stopped"), feeds.texts("select error from sync_log"));
  }

  private double counter(String name) {
    return find(name)
        .map(CounterSnapshot.class::cast)
        .flatMap(it -> it.getDataPoints().stream().findFirst())
        .map(CounterSnapshot.CounterDataPointSnapshot::getValue)
        .orElse(0.0);
  }

  private double age() {
    return find("shigoto_feed_last_success_age_seconds")
        .map(GaugeSnapshot.class::cast)
        .orElseThrow()
        .getDataPoints()
        .getFirst()
        .getValue();
  }

  private Optional<MetricSnapshot> find(String name) {
    return metrics.scrape().stream()
        .filter(it -> it.getMetadata().getName().equals(name))
        .findFirst();
  }
}
