package dev.shigoto.indexer.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Figures that are read from a store when they are asked for. While it does not answer they are
/// missing, and a scrape gets the others all the same.
public record StoreFigures(Supplier<MetricSnapshots> read) implements MultiCollector {

  /// Below the time that Prometheus gives a scrape.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Override
  public MetricSnapshots collect() {
    CompletableFuture<MetricSnapshots> figures = new CompletableFuture<>();
    Thread.ofVirtual().name("figures").start(() -> readInto(figures));
    try {
      return figures.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return MetricSnapshots.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return MetricSnapshots.of();
    }
  }

  private void readInto(CompletableFuture<MetricSnapshots> figures) {
    try {
      figures.complete(read.get());
    } catch (RuntimeException e) {
      figures.completeExceptionally(e);
    }
  }
}
