package dev.shigoto.searchapi;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;

/// Pages of a server of its own.
abstract class LivePageTest extends PageTest {

  LiveServer server;

  /// Puts into the server what the tests look at, if that is anything.
  void fill() throws InterruptedException {}

  @Override
  URI start() throws InterruptedException {
    server = new LiveServer();
    fill();
    return server.url();
  }

  @AfterAll
  void stopServer() {
    if (server != null) {
      server.close();
    }
  }
}
