package dev.shigoto.indexer;

import dev.shigoto.database.jobs.QuarantinedJob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Brings operations into indices: in requests of bounded size, what failed again after growing
/// pauses, what was refused replaced by its removal.
final class BulkWriter {

  private static final int ATTEMPTS = 4;

  private final BulkRequests requests;
  private final IndexerSettings settings;
  private final IndexerMetrics metrics;

  BulkWriter(BulkRequests requests, IndexerSettings settings, IndexerMetrics metrics) {
    this.requests = requests;
    this.settings = settings;
    this.metrics = metrics;
  }

  /// @return the documents that an index refused; it does not hold an older state of them either
  /// @throws EngineException if the engine takes nothing, or something is left undone in the end
  List<QuarantinedJob> write(List<Operation> operations, List<String> indices)
      throws InterruptedException {
    Backoff backoff =
        new Backoff(Duration.ofMillis(100), settings.longestPause(), RandomGenerator.getDefault());
    List<QuarantinedJob> refusals = new ArrayList<>();
    boolean engineWorks = false;
    for (List<BulkItem> pending = items(operations, indices); !pending.isEmpty(); ) {
      BulkRound round = sendOnce(pending);
      engineWorks |= round.hasProgress();
      if (round.hasProgress()) {
        backoff.reset();
      }
      if (round.hasFailures()) {
        pauseBeforeRetry(round, backoff, engineWorks);
      }
      refusals.addAll(round.refusals());
      pending = round.pending();
    }
    return refusals;
  }

  private BulkRound sendOnce(List<BulkItem> items) {
    BulkRound round = new BulkRound(metrics);
    for (List<BulkItem> request : bySize(items)) {
      round.add(request, requests.send(request));
    }
    return round;
  }

  /// Failures of all items are the engine's. If it took others and breaks at these every time, it
  /// is theirs.
  private static void pauseBeforeRetry(BulkRound round, Backoff backoff, boolean engineWorks)
      throws InterruptedException {
    if (backoff.failures() < ATTEMPTS) {
      backoff.pause();
      return;
    }
    if (engineWorks) {
      round.refuseBroken();
    }
    if (round.hasFailures()) {
      throw new EngineException(
          "the engine still fails after %d attempts: %s".formatted(ATTEMPTS, round.lastFailure()));
    }
  }

  private static List<BulkItem> items(List<Operation> operations, List<String> indices) {
    return indices.stream()
        .flatMap(index -> operations.stream().map(it -> new BulkItem(it, index)))
        .toList();
  }

  private List<List<BulkItem>> bySize(List<BulkItem> items) {
    List<List<BulkItem>> requests = new ArrayList<>();
    int bytes = settings.bulkBytes();
    for (BulkItem item : items) {
      if (bytes + item.bytes() > settings.bulkBytes()) {
        requests.add(new ArrayList<>());
        bytes = 0;
      }
      requests.getLast().add(item);
      bytes += item.bytes();
    }
    return requests;
  }
}
