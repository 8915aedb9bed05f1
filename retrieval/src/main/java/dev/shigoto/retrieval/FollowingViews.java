package dev.shigoto.retrieval;

import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.JobsIndex;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The view of the generation in use, looked up anew a few times a second while there are searches:
/// beside them, so that none waits. A search after a silence looks itself, for what was known then
/// may be long over. Searches name the index itself and not its alias, or a swap between two lines
/// of a search would mix the vectors of two models.
final class FollowingViews implements Views {

  private static final Logger LOG = LoggerFactory.getLogger(FollowingViews.class);
  private static final long AGE = Duration.ofMillis(250).toNanos();
  private static final long SILENCE = Duration.ofSeconds(1).toNanos();

  private final JobsIndex index;
  private final Function<Generation, View> open;
  private final AtomicBoolean looking = new AtomicBoolean();
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - AGE);
  private volatile @Nullable Known known;

  FollowingViews(JobsIndex index, Function<Generation, View> open) {
    this.index = index;
    this.open = open;
  }

  private record Known(Generation generation, View view) {}

  @Override
  public View current() {
    Known last = known;
    if (last == null) {
      return look(Optional.empty());
    }
    long age = System.nanoTime() - lookedAt.get();
    if (age < AGE || !looking.compareAndSet(false, true)) {
      return last.view();
    }
    if (age > SILENCE) {
      return lookAgain(last);
    }
    Thread.ofVirtual().name("generation-in-use").start(() -> lookAgain(last));
    return last.view();
  }

  private View lookAgain(Known last) {
    try {
      return look(Optional.of(last));
    } catch (EngineUnavailableException e) {
      LOG.debug("the generation in use is not known anew", e);
      return last.view();
    } finally {
      looking.set(false);
    }
  }

  @Override
  public void renew() {
    known = null;
  }

  private View look(Optional<Known> last) {
    lookedAt.set(System.nanoTime());
    Generation inUse = inUse();
    Known now =
        last.filter(it -> it.generation().equals(inUse))
            .orElseGet(() -> new Known(inUse, open.apply(inUse)));
    known = now;
    return now.view();
  }

  private Generation inUse() {
    Optional<Generation> found;
    try {
      found = index.current();
    } catch (RuntimeException e) {
      throw new EngineUnavailableException("the engine did not answer: " + e.getMessage(), e);
    }
    return found.orElseThrow(
        () ->
            new EngineUnavailableException(
                "there is no index to search; run `shigoto index rebuild`", null));
  }
}
