package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BackoffTest {

  /// Always draws the largest number.
  private static final RandomGenerator LARGEST =
      new RandomGenerator() {
        @Override
        public long nextLong() {
          return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
          return bound - 1;
        }
      };

  private static Backoff backoff(RandomGenerator random) {
    return new Backoff(Duration.ofMillis(100), Duration.ofMillis(1_000), random);
  }

  private static List<Long> waits(Backoff backoff, int count) {
    return Stream.generate(backoff::next).limit(count).map(Duration::toMillis).toList();
  }

  @Test
  void waits_double_up_to_the_longest() {
    assertEquals(List.of(100L, 200L, 400L, 800L, 1_000L, 1_000L), waits(backoff(LARGEST), 6));
  }

  @Test
  void a_success_starts_over() {
    Backoff backoff = backoff(LARGEST);
    waits(backoff, 4);
    backoff.reset();
    assertEquals(List.of(100L), waits(backoff, 1));
  }

  @Test
  void waits_are_spread_and_never_zero() {
    List<Long> waits = waits(backoff(RandomGenerator.of("L64X128MixRandom")), 100);
    assertTrue(waits.stream().allMatch(it -> it >= 1 && it <= 1_000), waits.toString());
    assertTrue(waits.stream().distinct().count() > 10, waits.toString());
  }
}
