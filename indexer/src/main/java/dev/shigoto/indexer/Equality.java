package dev.shigoto.indexer;

import dev.shigoto.indexer.verify.Repair;
import dev.shigoto.indexer.verify.Verification;
import dev.shigoto.indexer.verify.Verifier;
import dev.shigoto.indexer.verify.Verifier.Depth;
import dev.shigoto.indextemplates.Generation;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to it that a followed generation holds what the database says, before searches go to it.
record Equality(Verifier verifier, Repair repair) {

  private static final Logger LOG = LoggerFactory.getLogger(Equality.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Who brings changes into the generation meanwhile.
  enum Followers {
    /// Workers do, so that a repair arrives.
    WORKERS,
    /// Nobody yet; the changes that wait will arrive later.
    NOBODY
  }

  /// @return the last look at it, with the jobs whose changes have yet to arrive
  /// @throws GenerationException if it still differs after a repair
  Verification establish(Generation generation, Followers followers) throws InterruptedException {
    Duration patience = followers == Followers.WORKERS ? PATIENCE : Duration.ZERO;
    Verification first = verifier.verify(generation.number(), Depth.DIGESTS, patience);
    if (first.isEqual()) {
      return first;
    }
    LOG.warn(
        "{} differs in {} jobs, mending them: {}",
        first.index(),
        first.differences().size(),
        first.differences().getFirst());
    repair.mend(generation.number(), first.differences());
    Verification second = verifier.verify(generation.number(), Depth.DIGESTS, patience);
    if (!second.isEqual()) {
      throw new GenerationException(
          "%s still differs in %d jobs after a repair, and is not taken into use: %s"
              .formatted(
                  second.index(), second.differences().size(), second.differences().getFirst()));
    }
    return second;
  }
}
