package dev.shigoto.retrieval;

import dev.shigoto.retrieval.VocabularyReader.State;
import dev.shigoto.retrieval.suggest.Speller;
import dev.shigoto.retrieval.suggest.Term;
import dev.shigoto.retrieval.suggest.Vocabulary;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The vocabulary of one index, read at first use and again, beside the requests, while it is used.
/// A vocabulary that is a little old offers too little, never too much: what it offers is counted.
/// While nothing is written into the index it is kept.
final class LiveVocabulary {

  private static final Logger LOG = LoggerFactory.getLogger(LiveVocabulary.class);

  /// A vocabulary that took long to read is kept the longer.
  private static final int READING_PER_AGE = 20;

  private static final long AGE = Duration.ofSeconds(5).toNanos();

  /// Jobs expire without a write.
  private static final long AGE_IF_UNCHANGED = Duration.ofMinutes(5).toNanos();

  /// Somebody who misses something may have it read again after this time.
  private static final long AGE_IF_MISSED = Duration.ofMillis(500).toNanos();

  private final VocabularyReader reader;
  private final Speller speller;
  private final Clock clock;
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile @Nullable Known known;

  LiveVocabulary(VocabularyReader reader, Speller speller, Clock clock) {
    this.reader = reader;
    this.speller = speller;
    this.clock = clock;
  }

  /// @param state of the index before it was read
  /// @param checkedAt when the index was last seen in that state
  /// @param took nanoseconds
  private record Known(Vocabulary vocabulary, State state, long readAt, long checkedAt, long took) {

    boolean isOlderThan(long age) {
      return System.nanoTime() - checkedAt > Math.max(age, READING_PER_AGE * took);
    }

    boolean holds(State now) {
      return state.equals(now) && System.nanoTime() - readAt < AGE_IF_UNCHANGED;
    }

    Known checked(long took) {
      return new Known(vocabulary, state, readAt, System.nanoTime(), took);
    }
  }

  /// @throws EngineUnavailableException if it is not known yet and the engine does not answer
  Vocabulary current() {
    Known last = known;
    if (last == null) {
      return renewed(AGE_IF_MISSED);
    }
    if (last.isOlderThan(AGE) && renewing.compareAndSet(false, true)) {
      Thread.ofVirtual().name("vocabulary").start(this::renewBeside);
    }
    return last.vocabulary();
  }

  /// A vocabulary that is young enough to tell that something is not there.
  Vocabulary young() {
    return renewed(AGE_IF_MISSED);
  }

  private void renewBeside() {
    try {
      renewed(AGE);
    } catch (EngineUnavailableException e) {
      LOG.debug("the vocabulary stays as it was", e);
    } finally {
      renewing.set(false);
    }
  }

  private synchronized Vocabulary renewed(long age) {
    Known last = known;
    if (last != null && !last.isOlderThan(age)) {
      return last.vocabulary();
    }
    long start = System.nanoTime();
    State state = reader.state();
    Known now =
        last != null && last.holds(state)
            ? last.checked(System.nanoTime() - start)
            : read(last, state, start);
    known = now;
    return now.vocabulary();
  }

  private Known read(@Nullable Known last, State state, long start) {
    List<Term> terms = reader.read(clock.instant());
    Vocabulary vocabulary =
        last == null ? Vocabulary.of(terms, speller) : last.vocabulary().renewed(terms);
    long end = System.nanoTime();
    return new Known(vocabulary, state, end, end, end - start);
  }
}
