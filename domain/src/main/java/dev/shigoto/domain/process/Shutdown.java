package dev.shigoto.domain.process;

import java.util.concurrent.CountDownLatch;

/// Gives a process that is told to stop the time to close everything:
///
/// ```java
/// public static void main(String[] args) {
///   try (Shutdown shutdown = Shutdown.interrupting(Thread.currentThread())) {
///     run(shutdown); // opens, awaits the signal or is interrupted before, and closes
///   }
/// }
/// ```
public final class Shutdown implements AutoCloseable {

  private final Thread main;
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  Shutdown(Thread main) {
    this.main = main;
  }

  /// From now on a signal to stop interrupts `main`, and the JVM stays until this is closed.
  public static Shutdown interrupting(Thread main) {
    Shutdown shutdown = new Shutdown(main);
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::stop, "shutdown"));
    return shutdown;
  }

  void stop() {
    main.interrupt();
    told.countDown(); // not before: who awaited it would be interrupted while it closes
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits for the signal; returns also where it came before, and what it interrupted forgot it.
  public void await() throws InterruptedException {
    told.await();
  }

  /// Lets the JVM go; to be done before `System.exit`, which waits for it.
  @Override
  public void close() {
    closed.countDown();
  }
}
