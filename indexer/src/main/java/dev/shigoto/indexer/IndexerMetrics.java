package dev.shigoto.indexer;

import dev.shigoto.database.changes.JobChanges;
import dev.shigoto.indexer.metrics.StoreFigures;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;

/// What the indexer counts.
final class IndexerMetrics {

  private final Counter indexed;
  private final Counter deleted;
  private final Counter retried;
  private final Counter quarantined;
  private final Histogram batch;

  IndexerMetrics(PrometheusRegistry registry, JobChanges changes, Circuit circuit) {
    indexed = counter(registry, "shigoto_indexed_documents", "Documents written");
    deleted = counter(registry, "shigoto_deleted_documents", "Documents removed");
    retried = counter(registry, "shigoto_retried_documents", "Bulk items that were sent again");
    quarantined = counter(registry, "shigoto_quarantined", "Documents refused for good");
    batch =
        Histogram.builder()
            .name("shigoto_index_batch_seconds")
            .help("From the rows of a batch to the engine's acknowledgement")
            .unit(Unit.SECONDS)
            .register(registry);
    registry.register(new StoreFigures(() -> QueueMetrics.of(changes.depth())));
    registry.register(() -> MetricSnapshots.of(open(circuit)));
  }

  private static Counter counter(PrometheusRegistry registry, String name, String help) {
    return Counter.builder().name(name).help(help).register(registry);
  }

  private static GaugeSnapshot open(Circuit circuit) {
    return gauge(
        "shigoto_circuit_open",
        "1 while the engine takes no writes and indexing pauses",
        circuit.isOpen() ? 1 : 0);
  }

  static GaugeSnapshot gauge(String name, String help, double value) {
    return GaugeSnapshot.builder()
        .name(name)
        .help(help)
        .dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder().value(value).build())
        .build();
  }

  void done(Operation operation) {
    switch (operation) {
      case Operation.Put put -> indexed.inc();
      case Operation.Remove remove -> deleted.inc();
    }
  }

  void retried() {
    retried.inc();
  }

  void quarantined() {
    quarantined.inc();
  }

  void batch(long nanos) {
    batch.observe(Unit.nanosToSeconds(nanos));
  }
}
