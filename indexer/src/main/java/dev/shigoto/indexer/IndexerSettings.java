package dev.shigoto.indexer;

import dev.shigoto.indexer.embedding.StoreUse;
import dev.shigoto.indexer.freshness.FreshnessSettings;
import dev.shigoto.indextemplates.VectorSettings.Compression;
import dev.shigoto.indextemplates.VectorSettings.Engine;
import dev.shigoto.models.facts.FactFiles;
import java.time.Clock;
import java.time.Duration;

/// How hard the indexer works.
///
/// @param workers batches in flight: while one is being embedded, others travel to the engine
/// @param batchJobs jobs in a batch at most
/// @param bulkBytes body of one bulk request, about
/// @param poll how long to wait for a notification before looking at the queue anyway
/// @param longestPause between two tries of what failed; the first pauses are shorter
/// @param vectorEngine what searches vectors in a generation built from now on
/// @param vectorCompression of the vectors in such a generation
/// @param keptGenerations finished ones that stay beside the one in use, to go back to
/// @param verifyEvery how long after one verification of the index the next begins
/// @param embeddingStore whether vectors are remembered in the database
/// @param factFiles tables to read the facts of ads with
/// @param freshness of searches, and what happens to jobs whose time is over
public record IndexerSettings(
    int workers,
    int batchJobs,
    int bulkBytes,
    Duration poll,
    Duration longestPause,
    Engine vectorEngine,
    Compression vectorCompression,
    int keptGenerations,
    Duration verifyEvery,
    StoreUse embeddingStore,
    FactFiles factFiles,
    FreshnessSettings freshness) {

  public static final IndexerSettings DEFAULT =
      new IndexerSettings(
          3,
          500,
          5_000_000,
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Engine.LUCENE,
          Compression.NONE,
          1,
          Duration.ofMinutes(10),
          StoreUse.AUTO,
          FactFiles.NONE,
          FreshnessSettings.DEFAULT);

  public IndexerSettings {
    if (keptGenerations < 0) {
      throw new IllegalArgumentException(
          "kept generations must not be negative, but were " + keptGenerations);
    }
    if (workers < 1 || batchJobs < 1 || bulkBytes < 1) {
      throw new IllegalArgumentException(
          "workers, batch and bulk must be positive, but were "
              + "%d, %d, %d".formatted(workers, batchJobs, bulkBytes));
    }
    if (!poll.isPositive() || !longestPause.isPositive()) {
      throw new IllegalArgumentException(
          "poll and longest pause must be positive, but were " + poll + ", " + longestPause);
    }
  }

  /// The same with another use of the store of embeddings.
  public IndexerSettings with(StoreUse store) {
    return new IndexerSettings(
        workers,
        batchJobs,
        bulkBytes,
        poll,
        longestPause,
        vectorEngine,
        vectorCompression,
        keptGenerations,
        verifyEvery,
        store,
        factFiles,
        freshness);
  }

  /// The same, reading ads with other tables.
  public IndexerSettings with(FactFiles files) {
    return new IndexerSettings(
        workers,
        batchJobs,
        bulkBytes,
        poll,
        longestPause,
        vectorEngine,
        vectorCompression,
        keptGenerations,
        verifyEvery,
        embeddingStore,
        files,
        freshness);
  }

  /// The same, where jobs end by `clock`.
  public IndexerSettings by(Clock clock) {
    return new IndexerSettings(
        workers,
        batchJobs,
        bulkBytes,
        poll,
        longestPause,
        vectorEngine,
        vectorCompression,
        keptGenerations,
        verifyEvery,
        embeddingStore,
        factFiles,
        freshness.by(clock));
  }
}
