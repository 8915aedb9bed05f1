package dev.shigoto.indexer.feed;

import dev.shigoto.database.Database;
import dev.shigoto.indexer.fetch.Waits;
import dev.shigoto.indexer.fetch.Web;
import dev.shigoto.indexer.fetch.WebLimits;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs feeds when they are due, two at a time. Several processes may have the same
/// schedule: one of them runs a feed, and a run that was missed while none was up is made
/// up for.
public final class FeedSchedule implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FeedSchedule.class);
  private static final int AT_ONCE = 2;
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Web web;
  private final Feeds feeds;
  private final FeedMetrics metrics;
  private final Instant since;
  private final Set<String> underway = ConcurrentHashMap.newKeySet();

  /// Platform threads: a virtual one that is interrupted loses the connection it reads from, and
  /// with it the turn to note why it stopped.
  private final ExecutorService runs =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("feed-", 0).factory());

  /// Counts from now on.
  public FeedSchedule(
      Database database,
      List<FeedDefinition> definitions,
      Waits waits,
      PrometheusRegistry registry) {
    this.web = new Web(waits, WebLimits.DEFAULT);
    this.feeds = new Feeds(database, web, waits::now, definitions);
    this.metrics = new FeedMetrics(registry, feeds, waits::now);
    this.since = waits.now();
  }

  /// Starts the feeds that are due, and returns at once.
  public void startDue() {
    feeds.definitions().stream()
        .filter(feed -> !underway.contains(feed.name()) && feeds.isDue(feed, since))
        .forEach(this::start);
  }

  private void start(FeedDefinition feed) {
    underway.add(feed.name());
    runs.execute(
        () -> {
          try {
            feeds.runIfDue(feed, since).ifPresent(metrics::ran);
          } catch (RuntimeException e) {
            LOG.warn("feed {} could not run: {}", feed.name(), e.getMessage(), e);
          } finally {
            underway.remove(feed.name());
          }
        });
  }

  /// Stops the runs in hand; the next ones go on where they were.
  @Override
  public void close() {
    runs.shutdownNow();
    try {
      if (!runs.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("a feed is still running after {}", GRACE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    web.close();
  }
}
