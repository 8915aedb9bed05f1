package dev.shigoto.indexer;

import dev.shigoto.database.jobs.QuarantinedJob;
import java.util.ArrayList;
import java.util.List;

/// What became of all items that were sent once, and what is to be sent again.
final class BulkRound {

  private final IndexerMetrics metrics;
  private final List<BulkItem> pending = new ArrayList<>();
  private final List<QuarantinedJob> refusals = new ArrayList<>();
  private String lastFailure = "";

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
      case Outcome.Done done -> metrics.done(item.operation());
      case Outcome.Failed failed -> fail(item, failed.status() + " " + failed.reason());
      case Outcome.Refused refused -> refuse(item, refused.reason());
    }
  }

  private void fail(BulkItem item, String reason) {
    metrics.retried();
    lastFailure = "job " + item.operation().id() + ": " + reason;
    pending.add(item);
  }

  private void refuse(BulkItem item, String reason) {
    switch (item.operation()) {
      case Operation.Put put -> {
        metrics.quarantined();
        refusals.add(new QuarantinedJob(put.id(), put.revision(), reason));
        pending.add(item.asRemoval());
      }
      case Operation.Remove remove -> fail(item, reason);
    }
  }

  List<BulkItem> pending() {
    return pending;
  }

  List<QuarantinedJob> refusals() {
    return refusals;
  }

  boolean hasFailures() {
    return !lastFailure.isEmpty();
  }

  String lastFailure() {
    return lastFailure;
  }
}
