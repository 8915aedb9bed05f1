package dev.shigoto.indexer;

import dev.shigoto.database.changes.RemovedJob;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.Job;
import java.util.ArrayList;
import java.util.List;

/// Brings a batch of jobs and removals into indices.
final class IndexBatches {

  private final Documents documents;
  private final BulkWriter writer;
  private final IndexerMetrics metrics;

  IndexBatches(Documents documents, BulkWriter writer, IndexerMetrics metrics) {
    this.documents = documents;
    this.writer = writer;
    this.metrics = metrics;
  }

  /// Returns once the engine has acknowledged everything.
  ///
  /// @return the jobs that cannot be indexed
  List<QuarantinedJob> index(List<Job> jobs, List<RemovedJob> removed, List<String> indices)
      throws InterruptedException {
    long start = System.nanoTime();
    Batch batch = documents.of(jobs);
    List<Operation> operations = new ArrayList<>(batch.operations());
    removed.forEach(it -> operations.add(new Operation.Remove(it.id(), it.revision())));
    List<QuarantinedJob> refusals = new ArrayList<>(batch.refusals());
    refusals.addAll(writer.write(operations, indices));
    metrics.batch(System.nanoTime() - start);
    return refusals;
  }
}
