package dev.shigoto.faults;

import java.util.Map;

/// What is written in a run.
interface Program {

  /// What is there before any indexer.
  void begin() throws InterruptedException;

  /// Returns when everything is written.
  void run(Pace pace) throws InterruptedException;

  /// Source and external id to job: what must be in the database.
  Map<String, KnownJob> known();

  /// Orders of transactions that were tried.
  default int interleavings() {
    return 0;
  }
}
