package dev.shigoto.indexer.feed;

/// What a person may ask of a run.
public enum RunOption {
  /// Expire what is missing, even if it is most of the feed.
  FORCE,
  /// Read everything from the start, also what the server says is unchanged.
  ANEW
}
