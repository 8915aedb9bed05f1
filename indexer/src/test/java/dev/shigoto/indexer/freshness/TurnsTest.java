package dev.shigoto.indexer.freshness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.embedded.Eventually;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class TurnsTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void the_first_turn_comes_uncalled() throws InterruptedException {
    assertTrue(new Turns(HOUR, HOUR).await());
  }

  @Test
  void a_call_after_the_interval_is_followed_at_once() throws Exception {
    Turns turns = new Turns(MOMENT, HOUR);
    turns.await();
    CompletableFuture<Boolean> next = next(turns);
    turns.call();
    Eventually.within(SOON, () -> assertTrue(next.isDone()));
    assertTrue(next.join());
  }

  @Test
  void a_call_within_the_interval_waits_for_its_end() throws Exception {
    Turns turns = new Turns(HOUR, HOUR);
    turns.await();
    turns.call();
    CompletableFuture<Boolean> next = next(turns);
    turns.stop();
    Eventually.within(SOON, () -> assertTrue(next.isDone()));
    assertFalse(next.join(), "only the end woke it");
  }

  @Test
  void calls_during_a_turn_make_one_more() throws Exception {
    Turns turns = new Turns(MOMENT, HOUR);
    turns.await();
    turns.call();
    turns.call();
    assertTrue(turns.await());
    CompletableFuture<Boolean> third = next(turns);
    turns.stop();
    assertFalse(third.join());
  }

  @Test
  void without_a_call_there_is_a_turn_now_and_then() throws InterruptedException {
    Turns turns = new Turns(MOMENT, MOMENT);
    turns.await();
    assertTrue(turns.await());
  }

  private static CompletableFuture<Boolean> next(Turns turns) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return turns.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
