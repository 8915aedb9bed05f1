package dev.shigoto.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Where the three servers listen on the loopback address; 0 is any free port.
record Ports(int api, int database, int openSearch) {

  Ports {
    check("--port", api);
    check("--database-port", database);
    check("--opensearch-port", openSearch);
  }

  /// Fails before anything is started, rather than at the end of the start.
  ///
  /// @throws LocalException if another process listens on the API's port
  void checkApiIsFree() {
    if (api == 0) {
      return;
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), api));
    } catch (IOException e) {
      throw new LocalException(
          "port " + api + " is taken; choose another with --port, or --port 0 for any free one", e);
    }
  }

  private static void check(String option, int port) {
    if (port < 0 || port > 65535) {
      throw new LocalException(option + " must be 0 to 65535, but was " + port);
    }
  }
}
