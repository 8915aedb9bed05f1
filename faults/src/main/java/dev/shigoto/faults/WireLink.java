package dev.shigoto.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/// One connection through a [Wire]: two sockets and what is pumped between them.
final class WireLink {

  private static final int PACKET = 16 * 1024;

  private final Wire wire;
  private final Socket client;
  private final Socket engine = new Socket();
  private volatile boolean deaf;

  WireLink(Wire wire, Socket client) {
    this.wire = wire;
    this.client = client;
  }

  void connect(InetSocketAddress target) {
    try {
      wire.passes(false);
      engine.connect(target);
      engine.setTcpNoDelay(true);
      client.setTcpNoDelay(true);
      Thread.ofVirtual().start(() -> pump(engine, client, true));
      pump(client, engine, false);
    } catch (IOException e) {
      reset(); // the engine is down
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A sender that closes ends its direction only: what it sent before still arrives.
  private void pump(Socket from, Socket to, boolean answers) {
    byte[] packet = new byte[PACKET];
    try {
      for (int n = from.getInputStream().read(packet);
          n >= 0;
          n = from.getInputStream().read(packet)) {
        deaf |= !wire.passes(answers);
        if (!answers || !deaf) {
          to.getOutputStream().write(packet, 0, n);
        }
      }
      to.shutdownOutput();
    } catch (IOException e) {
      reset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (answers) {
      wire.ended(this);
    }
  }

  void reset() {
    wire.ended(this);
    try {
      if (!client.isClosed()) {
        client.setSoLinger(true, 0);
        client.close();
      }
      engine.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close a connection", e);
    }
  }
}
