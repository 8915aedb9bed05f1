package dev.shigoto.faults;

import java.time.Duration;

/// An indexer that was started: in this JVM, or in one that can be killed.
interface RunningIndexer extends AutoCloseable {

  /// Whether it has something in hand that a kill would interrupt: the build, or the following.
  boolean awaitBusy(Duration atMost) throws InterruptedException;

  /// @return whether it follows changes
  boolean awaitFollowing(Duration atMost) throws InterruptedException;

  @Override
  void close();
}
