package dev.shigoto.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// The network between an indexer and the engine, which can be bad.
final class Wire implements AutoCloseable {

  /// How it treats what passes.
  enum Mode {
    CLEAR,
    /// Every packet takes up to 20 ms.
    SLOW,
    /// Packets wait until the mode ends, and arrive even if their sender has given up.
    BLACK_HOLE,
    /// Requests arrive; answers, and all later ones of the same connection, never do.
    HALF_OPEN
  }

  private static final int SLOWEST_NANOS = 20_000_000;

  private final InetSocketAddress target;
  private final ServerSocket server;
  private final Set<WireLink> links = ConcurrentHashMap.newKeySet();
  private Mode mode = Mode.CLEAR;
  private boolean closed;

  Wire(URI target) {
    this.target = new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getPort());
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("no free port", e);
    }
    Thread.ofVirtual().name("wire").start(this::accept);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  private void accept() {
    while (true) {
      try {
        WireLink link = new WireLink(this, server.accept());
        links.add(link);
        Thread.ofVirtual().start(() -> link.connect(target));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  synchronized void become(Mode wanted) {
    mode = wanted;
    notifyAll();
  }

  /// Breaks every connection that is open.
  void reset() {
    links.forEach(WireLink::reset);
  }

  /// Lets something pass, later or never.
  ///
  /// @return false if it never arrives
  boolean passes(boolean answer) throws InterruptedException {
    Mode now = awaitPassage();
    if (now == Mode.SLOW) {
      LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(1, SLOWEST_NANOS));
    }
    return now != Mode.HALF_OPEN || !answer;
  }

  private synchronized Mode awaitPassage() throws InterruptedException {
    while (mode == Mode.BLACK_HOLE && !closed) {
      wait();
    }
    return mode;
  }

  void ended(WireLink link) {
    links.remove(link);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the wire", e);
    }
    reset();
  }
}
