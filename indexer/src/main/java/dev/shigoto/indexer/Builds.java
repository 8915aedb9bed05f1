package dev.shigoto.indexer;

import dev.shigoto.database.changes.JobChanges;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Equality.Followers;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.JobsIndex;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done to generations, one at a time over all processes.
record Builds(
    JobChanges changes,
    JobsIndex index,
    Generations generations,
    WriteTargets targets,
    FullBuild build,
    Equality equality) {

  private static final Logger LOG = LoggerFactory.getLogger(Builds.class);

  /// Builds one unless there is a finished one of this version and model.
  ///
  /// @return the number of the one in use
  int ensure(Followers followers, Progress progress) throws InterruptedException {
    return changes.inBuildTurn(() -> buildIfNeeded(followers, progress));
  }

  private int buildIfNeeded(Followers followers, Progress progress) throws InterruptedException {
    if (generations.isBuildNeeded()) {
      return build.run(followers, progress, SwapGate.OPEN);
    }
    generations.discardObsolete();
    generations
        .unfinished()
        .ifPresent(
            it ->
                LOG.warn(
                    "{} was not finished; `shigoto index rebuild` goes on with it",
                    targets.names().generation(it.number())));
    return generations.inUse().orElseThrow().number();
  }

  int rebuild(Followers followers, Progress progress, SwapGate gate) throws InterruptedException {
    return changes.inBuildTurn(() -> build.run(followers, progress, gate));
  }

  void discardUnfinished() throws InterruptedException {
    changes.inBuildTurn(
        () -> {
          generations.unfinished().ifPresent(generations::discard);
          return generations.inUse();
        });
  }

  int rollback(Followers followers, OptionalInt number) throws InterruptedException {
    return changes.inBuildTurn(() -> goBack(followers, number));
  }

  private int goBack(Followers followers, OptionalInt number) throws InterruptedException {
    Generation target =
        number.isPresent() ? generations.find(number.getAsInt()) : generations.previous();
    targets.of(target);
    index.follow(target.number());
    changes.awaitOpenClaims();
    equality.establish(target, followers);
    index.swapTo(target.number());
    return target.number();
  }
}
