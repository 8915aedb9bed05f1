package dev.shigoto.domain.process;

import java.util.concurrent.CountDownLatch;

/// Gives a process that is told to stop the time to close everything:
///
/// ```java
/// public static void main(String[] args) {
///   try (var _ = Shutdown.interrupting(Thread.currentThread())) {
///     run(); // opens, works until it is interrupted, and closes
///   }
/// }
/// ```
public final class Shutdown implements AutoCloseable {

  private final Thread main;
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
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets the JVM go; to be done before `System.exit`, which waits for it.
  @Override
  public void close() {
    closed.countDown();
  }
}
