package dev.shigoto.searchapi.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LooksTest {

  @Test
  void a_look_that_fails_is_followed_by_others() throws InterruptedException {
    CountDownLatch three = new CountDownLatch(3);
    Runnable failing =
        () -> {
          three.countDown();
          throw new IllegalStateException("away");
        };
    try (Looks looks = new Looks("test", Duration.ofMillis(1), failing, "nothing changes")) {
      looks.start();

      assertTrue(three.await(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void the_first_look_is_over_when_start_returns() {
    AtomicInteger taken = new AtomicInteger();
    try (Looks looks =
        new Looks("test", Duration.ofDays(1), taken::incrementAndGet, "nothing changes")) {
      looks.start();

      assertEquals(1, taken.get());
    }
  }
}
