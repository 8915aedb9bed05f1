package dev.shigoto.indexer;

import static dev.shigoto.indexer.IndexerMetrics.gauge;

import dev.shigoto.database.changes.JobChanges;
import dev.shigoto.database.changes.QueueDepth;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The figures of the queue, read when they are asked for. While the database does not answer they
/// are missing, and a scrape gets the others all the same.
record QueueMetrics(JobChanges changes) implements MultiCollector {

  /// Below the time that Prometheus gives a scrape.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Override
  public MetricSnapshots collect() {
    CompletableFuture<QueueDepth> depth = new CompletableFuture<>();
    Thread.ofVirtual().name("queue-depth").start(() -> read(depth));
    try {
      return of(depth.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      return MetricSnapshots.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return MetricSnapshots.of();
    }
  }

  private void read(CompletableFuture<QueueDepth> into) {
    try {
      into.complete(changes.depth());
    } catch (RuntimeException e) {
      into.completeExceptionally(e);
    }
  }

  private static MetricSnapshots of(QueueDepth depth) {
    return MetricSnapshots.of(
        gauge(
            "shigoto_queue_depth",
            "Changes that the index has yet to learn",
            (double) depth.changes()),
        gauge(
            "shigoto_queue_oldest_age_seconds",
            "How long the oldest change has waited",
            depth.oldestAge().toMillis() / 1000.0),
        gauge(
            "shigoto_quarantined_jobs",
            "Jobs that cannot be indexed",
            (double) depth.quarantined()));
  }
}
