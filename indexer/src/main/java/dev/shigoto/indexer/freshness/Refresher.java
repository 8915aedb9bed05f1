package dev.shigoto.indexer.freshness;

import dev.shigoto.database.changes.JobReceipts;
import dev.shigoto.database.changes.OpenReceipt;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.List;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes what the engine has acknowledged visible to searches and completes its receipts, on one
/// thread for all workers. Which receipts are open is asked of the database: so those are completed
/// too that a process left behind which died, or whose refresh failed.
public final class Refresher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);

  /// Nobody calls for what another process left behind.
  private static final Duration IDLE = Duration.ofSeconds(10);

  private static final int AT_ONCE = 20_000;

  private final EngineRefresh engine;
  private final JobReceipts receipts;
  private final FreshnessMetrics metrics;
  private final Turns turns;
  private final Thread thread = Thread.ofVirtual().name("refresher").unstarted(this::run);
  private boolean failing;

  /// @param alias of the indices that changes go to
  public Refresher(
      OpenSearchClient client,
      String alias,
      JobReceipts receipts,
      Duration interval,
      PrometheusRegistry registry) {
    this.engine = new EngineRefresh(client, alias);
    this.receipts = receipts;
    this.metrics = new FreshnessMetrics(registry);
    this.turns = new Turns(interval, IDLE);
  }

  /// Does nothing if it has started.
  public void start() {
    if (thread.getState() == Thread.State.NEW) {
      thread.start();
    }
  }

  /// Says that a claim was acknowledged, by the engine and to the database.
  public void acknowledged() {
    turns.call();
  }

  private void run() {
    try {
      while (turns.await()) {
        turn();
      }
      if (!failing) {
        turn(); // nobody else may come to show what was acknowledged last
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A failure is logged once, until it goes well again.
  private void turn() {
    try {
      refresh();
      if (failing) {
        LOG.info("refreshing goes on");
      }
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("refreshing pauses, nothing is lost, trying again: {}", e.getMessage(), e);
      }
      failing = true;
      turns.call();
    }
  }

  private void refresh() {
    List<OpenReceipt> open = receipts.open(AT_ONCE);
    if (open.isEmpty()) {
      return;
    }
    engine.run();
    receipts.complete(open).forEach(metrics::completed);
    if (open.size() == AT_ONCE) {
      turns.call();
    }
  }

  /// Shows what was acknowledged before; the workers have stopped.
  @Override
  public void close() {
    turns.stop();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
