package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class RoutinesTest {

  @Test
  void a_turn_that_fails_does_not_end_the_routine() throws Exception {
    CountDownLatch turns = new CountDownLatch(3);
    try (Routines routines = new Routines()) {
      routines.every(
          Duration.ofMillis(1),
          "counting",
          () -> {
            turns.countDown();
            throw new IllegalStateException("one bad turn");
          });
      assertTrue(turns.await(10, TimeUnit.SECONDS));
    }
  }
}
