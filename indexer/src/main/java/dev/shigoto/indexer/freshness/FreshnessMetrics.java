package dev.shigoto.indexer.freshness;

import dev.shigoto.database.changes.CompletedReceipt;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;

/// How long searches took to learn of changes: each job counts once, at the process that completed
/// its receipt.
final class FreshnessMetrics {

  private final Histogram latency;

  FreshnessMetrics(PrometheusRegistry registry) {
    latency =
        Histogram.builder()
            .name("shigoto_freshness_seconds")
            .help("From the change of a job to the moment from which searches know it")
            .unit(Unit.SECONDS)
            .labelNames("kind")
            .classicOnly()
            .classicUpperBounds(
                0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 5, 10, 30, 60, 120, 300, 600)
            .register(registry);
    latency.initLabelValues("visible");
    latency.initLabelValues("invisible");
  }

  void completed(CompletedReceipt receipt) {
    latency.labelValues(kind(receipt)).observe(receipt.latency().toNanos() / 1e9);
  }

  private static String kind(CompletedReceipt receipt) {
    return switch (receipt.outcome()) {
      case SEARCHABLE -> "visible";
      case PENDING, WITHDRAWN, QUARANTINED -> "invisible";
    };
  }
}
