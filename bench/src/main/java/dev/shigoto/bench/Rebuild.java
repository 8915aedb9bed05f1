package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.SwapGate;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.JobsIndex;

/// The real indexer, building one generation after another.
final class Rebuild implements AutoCloseable {

  private final JobsIndex index;
  private final Indexer indexer;

  Rebuild(Corpus corpus, Progress progress) {
    this(corpus, corpus.indexer(progress));
  }

  /// @param indexer which is closed with this
  Rebuild(Corpus corpus, Indexer indexer) {
    this.index = new JobsIndex(corpus.client(), Corpus.NAMES);
    this.indexer = indexer;
  }

  /// Leaves no generation but the new one.
  void fill() {
    int built = generation();
    index.generations().stream()
        .mapToInt(Generation::number)
        .filter(number -> number != built)
        .forEach(index::delete);
  }

  /// The number of a new one, which is in use; the one before stays.
  int generation() {
    try {
      return indexer.rebuild(Progress.NONE, SwapGate.OPEN);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while it built", e);
    }
  }

  @Override
  public void close() {
    indexer.close();
  }
}
