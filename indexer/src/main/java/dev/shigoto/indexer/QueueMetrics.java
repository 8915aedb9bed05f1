package dev.shigoto.indexer;

import static dev.shigoto.indexer.IndexerMetrics.gauge;

import dev.shigoto.database.changes.QueueDepth;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

/// The figures of the queue.
final class QueueMetrics {

  private QueueMetrics() {}

  static MetricSnapshots of(QueueDepth depth) {
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
