package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.database.jobs.JobSnapshot;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.VectorSettings;
import dev.shigoto.models.Embedder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.opensearch.client.opensearch.OpenSearchClient;

/// Keeps the index equal to the database. Several may run over the same stores.
public final class Indexer implements AutoCloseable {

  private final Database database;
  private final OpenSearchClient client;
  private final IndexNames names;
  private final JobsIndex index;
  private final PrometheusRegistry metrics = new PrometheusRegistry();
  private final Embedding embedding;
  private final FullBuild build;
  private final List<ChangeWorker> workers;
  private final Routines routines = new Routines();

  /// Does nothing yet. The database, the client and the embedder stay the caller's to close, after
  /// this.
  public Indexer(
      Database database,
      OpenSearchClient client,
      IndexNames names,
      Embedder embedder,
      IndexerSettings settings) {
    this.database = database;
    this.client = client;
    this.names = names;
    this.embedding = new Embedding(embedder);
    IndexBatches batches = batches(settings);
    this.index = new JobsIndex(client, names);
    VectorSettings vectors =
        new VectorSettings(
            embedder.name(),
            embedder.dimension(),
            settings.vectorEngine(),
            settings.vectorCompression());
    SnapshotLoad load = new SnapshotLoad(database.jobs(), batches, settings);
    this.build = new FullBuild(database, index, names, vectors, load);
    WriteTargets targets = new WriteTargets(index, names);
    this.workers =
        Stream.generate(() -> new ChangeWorker(database.changes(), targets, batches, settings))
            .limit(settings.workers())
            .toList();
  }

  private IndexBatches batches(IndexerSettings settings) {
    IndexerMetrics counters = new IndexerMetrics(metrics, database.changes());
    BulkWriter writer = new BulkWriter(new BulkRequests(client), settings.bulkBytes(), counters);
    return new IndexBatches(new Documents(embedding, Clock.systemUTC()), writer, counters);
  }

  /// A new indexer that has begun.
  public static Indexer start(
      Database database,
      OpenSearchClient client,
      IndexNames names,
      Embedder embedder,
      IndexerSettings settings,
      Progress progress) {
    Indexer indexer = new Indexer(database, client, names, embedder, settings);
    try {
      indexer.begin(progress);
      return indexer;
    } catch (RuntimeException e) {
      indexer.close();
      throw e;
    }
  }

  /// Builds a generation unless there is one that fits the embedder, then follows changes on
  /// threads of its own. May be tried again after it failed.
  ///
  /// @return the number of the generation in use
  public int begin(Progress progress) {
    int generation = database.changes().inBuildTurn(() -> buildIfNeeded(progress));
    workers.forEach(ChangeWorker::start);
    return generation;
  }

  private int buildIfNeeded(Progress progress) {
    build.discardUnfinished();
    return build.current().orElseGet(() -> build.run(progress));
  }

  /// Builds a new generation from scratch while changes go on, and takes it into use.
  ///
  /// @return its number
  public int rebuild(Progress progress) {
    return database.changes().inBuildTurn(() -> build.run(progress));
  }

  /// Waits until searches see everything that was committed before the call.
  ///
  /// @throws IllegalStateException if that takes longer than `atMost`
  public void awaitCaughtUp(Duration atMost) throws InterruptedException {
    JobSnapshot now = database.jobs().now();
    Instant deadline = Instant.now().plus(atMost);
    while (database.changes().isWaitingFor(now)) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("not caught up after " + atMost + ": " + status());
      }
      Thread.sleep(10);
    }
    index.current().ifPresent(index::refresh);
  }

  public IndexerStatus status() {
    return IndexerStatus.read(database, client, names);
  }

  /// What it counts, for a scrape.
  public PrometheusRegistry metrics() {
    return metrics;
  }

  /// Stops following; what was in hand is given back to the queue.
  @Override
  public void close() {
    routines.close();
    workers.forEach(ChangeWorker::stop);
    try {
      for (ChangeWorker worker : workers) {
        worker.awaitStopped();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    embedding.close();
  }
}
