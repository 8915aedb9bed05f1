package dev.shigoto.indexer.feed;

import dev.shigoto.indexer.metrics.StoreFigures;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// What the scheduled runs count. How old a feed is comes from `sync_log`, and so counts
/// the runs of every process.
final class FeedMetrics {

  private final Counter runs;
  private final Counter failures;

  FeedMetrics(PrometheusRegistry registry, Feeds feeds, InstantSource clock) {
    runs = counter(registry, "shigoto_feed_runs", "Runs that were started by the schedule");
    failures = counter(registry, "shigoto_feed_failures", "Those that did not reach the end");
    registry.register(new StoreFigures(() -> MetricSnapshots.of(age(feeds, clock.instant()))));
  }

  private static Counter counter(PrometheusRegistry registry, String name, String help) {
    return Counter.builder().name(name).help(help).labelNames("feed").register(registry);
  }

  /// Since the last complete run, or since the first attempt where none was; a feed that nobody has
  /// tried yet has no age.
  private static GaugeSnapshot age(Feeds feeds, Instant now) {
    GaugeSnapshot.Builder age =
        GaugeSnapshot.builder()
            .name("shigoto_feed_last_success_age_seconds")
            .help("Since a run of the feed last reached the end");
    for (FeedDefinition feed : feeds.definitions()) {
      feeds
          .staleSince(feed)
          .ifPresent(since -> age.dataPoint(point(feed, Duration.between(since, now))));
    }
    return age.build();
  }

  private static GaugeDataPointSnapshot point(FeedDefinition feed, Duration age) {
    return GaugeDataPointSnapshot.builder()
        .labels(Labels.of("feed", feed.name()))
        .value(age.toMillis() / 1000.0)
        .build();
  }

  void ran(SyncRun run) {
    runs.labelValues(run.feed()).inc();
    if (!run.complete()) {
      failures.labelValues(run.feed()).inc();
    }
  }
}
