package dev.shigoto.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The indexers of a run.
final class Indexers implements AutoCloseable {

  private final IndexerPlan plan;
  private final Path logs;
  private final List<RunningIndexer> running = new ArrayList<>();

  Indexers(IndexerPlan plan, Path logs) {
    this.plan = plan;
    this.logs = logs;
  }

  synchronized void startHere() {
    running.add(new LocalIndexer(plan));
  }

  synchronized void startChild(IndexerProcess.Task task) {
    running.add(new IndexerProcess(plan, task, logs));
  }

  /// Closes the latest one, gently or not.
  synchronized void stopLatest() {
    running.removeLast().close();
  }

  synchronized RunningIndexer latest() {
    return running.getLast();
  }

  synchronized boolean isEmpty() {
    return running.isEmpty();
  }

  boolean awaitFollowing(Duration atMost) throws InterruptedException {
    List<RunningIndexer> all;
    synchronized (this) {
      all = List.copyOf(running);
    }
    for (RunningIndexer indexer : all) {
      if (!indexer.awaitFollowing(atMost)) {
        return false;
      }
    }
    return true;
  }

  /// Builds a generation beside the one in use, as another process would.
  ///
  /// @param andBack whether the one before is taken into use again then
  void rebuild(boolean andBack) throws InterruptedException {
    try (LocalIndexer builder = new LocalIndexer(plan)) {
      builder.rebuild();
      if (andBack) {
        builder.rollback();
      }
    }
  }

  @Override
  public synchronized void close() {
    running.forEach(RunningIndexer::close);
    running.clear();
  }
}
