package dev.shigoto.domain.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ShutdownTest {

  @Test
  void a_signal_interrupts_main_and_waits_until_everything_is_closed() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Thread main = Thread.ofPlatform().start(() -> work(interrupted));
    Shutdown shutdown = new Shutdown(main);
    Thread hook = Thread.ofPlatform().start(shutdown::stop);

    interrupted.await();
    assertTrue(hook.isAlive());
    shutdown.close();
    assertTrue(hook.join(Duration.ofSeconds(30)));
  }

  @Test
  void a_signal_that_came_too_early_to_be_felt_is_still_told() throws InterruptedException {
    Shutdown shutdown = new Shutdown(Thread.ofPlatform().start(() -> {})); // which feels nothing
    Thread hook = Thread.ofPlatform().start(shutdown::stop);

    shutdown.await();
    shutdown.close();
    assertTrue(hook.join(Duration.ofSeconds(30)));
  }

  @Test
  void the_jvm_may_go_at_once_where_everything_was_closed_before() throws InterruptedException {
    Thread main = Thread.ofPlatform().start(() -> {});
    Shutdown shutdown = new Shutdown(main);
    shutdown.close();

    assertTrue(Thread.ofPlatform().start(shutdown::stop).join(Duration.ofSeconds(30)));
  }

  private static void work(CountDownLatch interrupted) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      interrupted.countDown();
    }
  }
}
