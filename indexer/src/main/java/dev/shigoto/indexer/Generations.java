package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.VectorSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which generations there are, which is built next, and which go. The caller has the turn to
/// build.
///
/// @param kept finished generations that stay beside the one in use, to go back to
record Generations(
    Database database, JobsIndex index, IndexNames names, VectorSettings wanted, int kept) {

  private static final Comparator<Generation> BY_NUMBER =
      Comparator.comparingInt(Generation::number);

  /// Whether nothing finished is what would be built now. One that is finished and not in use was
  /// turned away from, and is not built again unasked.
  boolean isBuildNeeded() {
    return inUse().isEmpty()
        || index.generations().stream()
            .noneMatch(it -> it.fits(wanted) && it.completedAt().isPresent());
  }

  Optional<Generation> inUse() {
    return index.current();
  }

  /// The one that an interrupted build left, to go on with; a new one if there is none.
  Generation toBuild() {
    return unfinished().filter(it -> it.fits(wanted)).orElseGet(this::create);
  }

  /// An engine that lost its data numbers from 1 again: what was loaded then is not in the new one.
  private Generation create() {
    Generation created = find(index.createGeneration(wanted));
    database.builds().forget(names.generation(created.number()));
    return created;
  }

  Optional<Generation> unfinished() {
    int inUse = inUse().map(Generation::number).orElse(0);
    return index.generations().stream()
        .filter(it -> it.completedAt().isEmpty() && it.number() != inUse)
        .max(BY_NUMBER);
  }

  /// @throws GenerationException if there is none of that number
  Generation find(int number) {
    return index.generations().stream()
        .filter(it -> it.number() == number)
        .findFirst()
        .orElseThrow(() -> new GenerationException("there is no " + names.generation(number)));
  }

  /// The finished one that is next older than the one in use, or else the newest other.
  ///
  /// @throws GenerationException if there is none
  Generation previous() {
    int inUse = inUse().map(Generation::number).orElse(0);
    return others()
        .filter(it -> it.number() < inUse)
        .max(BY_NUMBER)
        .or(() -> others().max(BY_NUMBER))
        .orElseThrow(
            () -> new GenerationException("no other finished generation is kept to go back to"));
  }

  private Stream<Generation> others() {
    int inUse = inUse().map(Generation::number).orElse(0);
    return index.generations().stream()
        .filter(it -> it.completedAt().isPresent() && it.number() != inUse);
  }

  /// Deletes unfinished generations that nobody will go on with.
  void discardObsolete() {
    unfinished().filter(it -> !it.fits(wanted)).ifPresent(this::discard);
  }

  /// Deletes the finished ones above the number to keep, the oldest first.
  void retire() {
    List<Generation> newestFirst = others().sorted(BY_NUMBER.reversed()).toList();
    newestFirst.stream().skip(kept).forEach(this::discard);
  }

  /// A claim that still wrote to a deleted index would fail on it.
  void discard(Generation generation) {
    index.unfollow(generation.number());
    database.changes().awaitOpenClaims();
    index.delete(generation.number());
    database.builds().forget(names.generation(generation.number()));
  }
}
