package dev.shigoto.indexer;

import dev.shigoto.database.jobs.QuarantinedJob;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What became of all items that were sent once, and what is to be sent again.
final class BulkRound {

  private final IndexerMetrics metrics;
  private final List<BulkItem> removals = new ArrayList<>();
  private final List<QuarantinedJob> refusals = new ArrayList<>();
  private final List<FailedItem> failed = new ArrayList<>();
  private int settled;

  BulkRound(IndexerMetrics metrics) {
    this.metrics = metrics;
  }

  void add(List<BulkItem> items, List<Outcome> outcomes) {
    for (int i = 0; i < items.size(); i++) {
      add(items.get(i), outcomes.get(i));
    }
  }

  private void add(BulkItem item, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {
        settled++;
        metrics.done(item.operation());
      }
      case Outcome.Failed failure -> fail(item, failure);
      case Outcome.Refused refused -> refuse(item, refused.reason());
    }
  }

  private void fail(BulkItem item, Outcome.Failed failure) {
    metrics.retried();
    failed.add(new FailedItem(item, failure));
  }

  private void refuse(BulkItem item, String reason) {
    switch (item.operation()) {
      case Operation.Put put -> {
        settled++;
        metrics.quarantined();
        refusals.add(new QuarantinedJob(put.id(), put.revision(), reason));
        removals.add(item.asRemoval());
      }
      case Operation.Remove remove -> fail(item, new Outcome.Failed(400, reason));
    }
  }

  /// Says of the documents that break the engine each time that they are never sent again.
  void refuseBroken() {
    List<FailedItem> broken = failed.stream().filter(FailedItem::isBrokenDocument).toList();
    failed.removeAll(broken);
    broken.forEach(it -> refuse(it.item(), it.reason()));
  }

  /// What is to be sent again or instead.
  List<BulkItem> pending() {
    return Stream.concat(failed.stream().map(FailedItem::item), removals.stream()).toList();
  }

  List<QuarantinedJob> refusals() {
    return refusals;
  }

  boolean hasFailures() {
    return !failed.isEmpty();
  }

  /// Whether an item has come to its end.
  boolean hasProgress() {
    return settled > 0;
  }

  String lastFailure() {
    return failed.getLast().reason();
  }

  private record FailedItem(BulkItem item, Outcome.Failed failure) {

    boolean isBrokenDocument() {
      return failure.status() == 500 && item.operation() instanceof Operation.Put;
    }

    String reason() {
      return "job %s: %d %s".formatted(item.operation().id(), failure.status(), failure.reason());
    }
  }
}
