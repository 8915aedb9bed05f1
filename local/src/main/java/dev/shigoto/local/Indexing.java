package dev.shigoto.local;

/// Who keeps the index equal to the database.
enum Indexing {
  /// An indexer in this process.
  HERE,
  /// A process of its own, started by `shigoto indexer`.
  ELSEWHERE
}
