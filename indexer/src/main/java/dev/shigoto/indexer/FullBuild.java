package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.database.builds.LoadedRange;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Equality.Followers;
import dev.shigoto.indexer.verify.Verification;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.JobsIndex;
import java.time.Clock;
import java.util.List;

/// Builds a generation beside the one in use, lets changes go to both meanwhile, checks it, and
/// swaps. Whatever interrupts it, the next run goes on where it stopped. The caller has the turn to
/// build.
final class FullBuild {

  private final Database database;
  private final JobsIndex index;
  private final Generations generations;
  private final WriteTargets targets;
  private final SnapshotLoad load;
  private final Equality equality;
  private final Circuit circuit;
  private final Clock clock;

  FullBuild(
      Database database,
      JobsIndex index,
      Generations generations,
      WriteTargets targets,
      SnapshotLoad load,
      Equality equality,
      Circuit circuit,
      Clock clock) {
    this.database = database;
    this.index = index;
    this.generations = generations;
    this.targets = targets;
    this.load = load;
    this.equality = equality;
    this.circuit = circuit;
    this.clock = clock;
  }

  /// @return the number of the new generation, which is in use now
  /// @throws SwapRefusedException if the gate lets it not pass
  int run(Followers followers, Progress progress, SwapGate gate) throws InterruptedException {
    generations.discardObsolete();
    Generation building = generations.toBuild();
    fill(building, progress);
    String name = targets.of(building).index();
    List<LoadedRange> loaded = database.builds().ranges(name);
    database.changes().releaseOlderThan(loaded.getFirst().seen().takenAt());
    Verification checked = equality.establish(building, followers);
    pass(gate, building);
    index.complete(building, clock.instant());
    index.swapTo(building.number());
    if (followers == Followers.NOBODY && !checked.isCutOff()) {
      loaded.forEach(range -> database.changes().cover(range, checked.pending()));
    }
    database.builds().forget(name);
    generations.retire();
    return building.number();
  }

  /// After `follow` and the wait, no claim is acknowledged that this generation did not get; what
  /// was acknowledged before is in the snapshot.
  private void fill(Generation building, Progress progress) throws InterruptedException {
    index.follow(building.number());
    database.changes().awaitOpenClaims();
    WriteTarget target = targets.of(building);
    while (true) {
      try {
        load.into(target, progress);
        circuit.succeeded();
        return;
      } catch (EngineException e) {
        circuit.failed(String.valueOf(e.getMessage()));
        circuit.await();
      }
    }
  }

  private void pass(SwapGate gate, Generation building) {
    try {
      generations.inUse().ifPresent(inUse -> gate.examine(inUse, building));
    } catch (SwapRefusedException e) {
      generations.discard(building);
      throw e;
    }
  }
}
