package dev.shigoto.alerts.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LoopTest {

  private static final Duration LONG = Duration.ofHours(1);

  private final CountDownLatch reached = new CountDownLatch(1);

  @Test
  void a_turn_that_fails_is_taken_again_until_it_goes_well() throws Exception {
    AtomicInteger turns = new AtomicInteger();
    try (Loop _ = Loop.start("counting", () -> failTwice(turns))) {
      reached.await();
    }
    assertEquals(3, turns.get());
  }

  @Test
  void what_fails_again_and_again_is_logged_once_and_its_end_too() throws Exception {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    AtomicInteger turns = new AtomicInteger();
    try (Loop _ = Loop.start("counting", () -> failTwice(turns))) {
      reached.await();
    } finally {
      System.setOut(out);
    }
    assertEquals(1, count(log, "counting: pauses, nothing is lost, trying again: no luck"));
    assertEquals(1, count(log, "counting: goes on"));
  }

  private Duration failTwice(AtomicInteger turns) {
    if (turns.incrementAndGet() < 3) {
      throw new IllegalStateException("no luck");
    }
    reached.countDown();
    return LONG;
  }

  @Test
  void a_long_pause_holds_up_no_closing_and_what_is_owned_is_closed() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    try (Loop _ = Loop.owning(() -> closed.set(true), "resting", this::reach)) {
      reached.await();
    }
    assertTrue(closed.get());
  }

  @Test
  void a_signal_that_does_not_come_holds_up_no_closing() throws Exception {
    Signal never = atMost -> new CountDownLatch(1).await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    try (Loop _ = Loop.wokenBy(never, "waiting", this::reach)) {
      reached.await();
    }
  }

  @Test
  void a_signal_ends_the_pause() throws Exception {
    BlockingQueue<Boolean> signals = new ArrayBlockingQueue<>(1);
    CountDownLatch twice = new CountDownLatch(2);
    Signal signal =
        atMost -> signals.poll(atMost.toMillis(), TimeUnit.MILLISECONDS) == Boolean.TRUE;
    Turn turn =
        () -> {
          twice.countDown();
          return LONG;
        };
    try (Loop _ = Loop.wokenBy(signal, "waiting", turn)) {
      signals.add(true);
      twice.await();
    }
  }

  @Test
  void the_turn_in_hand_ends_before_closing_does_and_is_not_interrupted() throws Exception {
    AtomicBoolean interrupted = new AtomicBoolean(true);
    CountDownLatch closing = new CountDownLatch(1);
    Turn slow =
        () -> {
          reached.countDown();
          try {
            closing.await();
            interrupted.set(false);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return LONG;
        };
    try (Loop loop = Loop.start("working", slow)) {
      reached.await();
      loop.stop();
      closing.countDown();
    }
    assertFalse(interrupted.get());
  }

  private Duration reach() {
    reached.countDown();
    return LONG;
  }

  private static long count(ByteArrayOutputStream log, String text) {
    return log.toString(StandardCharsets.UTF_8).lines().filter(it -> it.contains(text)).count();
  }
}
