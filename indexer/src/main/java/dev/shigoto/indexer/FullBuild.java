package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.VectorSettings;
import java.util.Optional;

/// Builds a generation beside the one in use, lets changes go to both meanwhile, and swaps. The
/// caller has the turn to build.
final class FullBuild {

  private final Database database;
  private final JobsIndex index;
  private final IndexNames names;
  private final VectorSettings vectors;
  private final SnapshotLoad load;

  FullBuild(
      Database database,
      JobsIndex index,
      IndexNames names,
      VectorSettings vectors,
      SnapshotLoad load) {
    this.database = database;
    this.index = index;
    this.names = names;
    this.vectors = vectors;
    this.load = load;
  }

  /// The generation in use; empty if there is none with today's analysis and these vectors.
  Optional<Integer> current() {
    int current = index.current().orElse(0);
    return index.generations().stream()
        .filter(it -> it.number() == current && it.fits(vectors))
        .map(Generation::number)
        .findFirst();
  }

  /// Deletes what builds left behind that never came to the swap.
  void discardUnfinished() {
    int current = index.current().orElse(0);
    index.generations().stream()
        .map(Generation::number)
        .filter(number -> number > current)
        .forEach(this::discard);
  }

  /// Keeps the generation that was in use before, and none older.
  ///
  /// @return the number of the new generation, which is in use now
  int run(Progress progress) {
    int previous = index.current().orElse(0);
    int generation = index.createGeneration(vectors);
    try {
      fill(generation, progress);
    } catch (RuntimeException e) {
      discardAfter(e, generation);
      throw e;
    }
    index.generations().stream()
        .map(Generation::number)
        .filter(number -> number < previous)
        .forEach(index::delete);
    return generation;
  }

  /// After `follow` and the wait, no claim is acknowledged that this generation did not get; what
  /// was acknowledged before is in the snapshot.
  private void fill(int generation, Progress progress) {
    index.follow(generation);
    database.changes().awaitOpenClaims();
    SnapshotLoad.Loaded loaded = load.into(names.generation(generation), progress);
    index.refresh(generation);
    index.swapTo(generation);
    database.changes().cover(loaded.snapshot(), loaded.quarantined());
  }

  private void discardAfter(RuntimeException failure, int generation) {
    try {
      discard(generation);
    } catch (RuntimeException e) {
      failure.addSuppressed(e); // the next start discards it
    }
  }

  /// A claim that still wrote to a deleted index would create it again.
  private void discard(int generation) {
    index.unfollow(generation);
    database.changes().awaitOpenClaims();
    index.delete(generation);
  }
}
