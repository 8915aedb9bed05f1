package dev.shigoto.indexer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.shigoto.database.changes.RemovedJob;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.Job;
import dev.shigoto.models.Embedder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
  List<QuarantinedJob> index(List<Job> jobs, List<RemovedJob> removed, List<WriteTarget> targets)
      throws InterruptedException {
    long start = System.nanoTime();
    List<QuarantinedJob> refusals = new ArrayList<>();
    Map<Embedder, List<String>> indices =
        targets.stream()
            .collect(groupingBy(WriteTarget::embedder, mapping(WriteTarget::index, toList())));
    for (Map.Entry<Embedder, List<String>> alike : indices.entrySet()) {
      refusals.addAll(index(jobs, removed, alike.getKey(), alike.getValue()));
    }
    metrics.batch(System.nanoTime() - start);
    return refusals;
  }

  private List<QuarantinedJob> index(
      List<Job> jobs, List<RemovedJob> removed, Embedder embedder, List<String> indices)
      throws InterruptedException {
    Batch batch = documents.of(jobs, embedder);
    List<Operation> operations = new ArrayList<>(batch.operations());
    removed.forEach(it -> operations.add(new Operation.Remove(it.id(), it.revision())));
    List<QuarantinedJob> refusals = new ArrayList<>(batch.refusals());
    refusals.addAll(writer.write(operations, indices));
    return refusals;
  }
}
