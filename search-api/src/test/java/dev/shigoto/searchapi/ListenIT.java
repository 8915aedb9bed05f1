package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListenIT {

  @Test
  void a_taken_port_is_named_with_what_to_do() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var stores = new DeadStores()) {
      var config = DeadStores.config(taken.getLocalPort());

      var refused =
          assertThrows(ListenException.class, () -> SearchApi.start(config, stores.sources()));

      assertEquals(
          "cannot listen on 127.0.0.1:%d (Address already in use): stop what listens there, or set SHIGOTO_API_PORT to another port, 0 for any free one"
              .formatted(taken.getLocalPort()),
          refused.getMessage());
    }
  }
}
