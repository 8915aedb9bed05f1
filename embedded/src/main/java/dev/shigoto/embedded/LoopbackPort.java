package dev.shigoto.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Ports of the loopback address.
final class LoopbackPort {

  private LoopbackPort() {}

  /// Asks before a server is started in vain, which takes seconds and ends in a worse message.
  ///
  /// @param port 0 asks for nothing
  /// @throws IllegalStateException if something listens there
  static void requireFree(int port, String server) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(
          "port "
              + port
              + " for "
              + server
              + " is taken; stop what listens there or choose another port",
          e);
    }
  }
}
