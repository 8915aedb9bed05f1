package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenSearchConnectionTest {

  private static final int SOON_MILLIS = 30_000;

  @ParameterizedTest
  @CsvSource({
    "localhost:9200, localhost:9200",
    "/jobs, /jobs",
    "http://user:secret@under_score:9200, http://***@under_score:9200"
  })
  void an_address_that_names_no_host_is_refused_without_its_password(String url, String shown) {
    var refusal =
        assertThrows(
            IllegalArgumentException.class, () -> OpenSearchConnection.open(URI.create(url)));
    assertEquals(
        "the engine's address must look like http://127.0.0.1:9200, but was " + shown,
        refusal.getMessage());
  }

  @Test
  void who_is_interrupted_while_waiting_for_an_answer_stays_interrupted() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var engine =
            OpenSearchConnection.open(URI.create("http://127.0.0.1:" + silent.getLocalPort()))) {
      silent.setSoTimeout(SOON_MILLIS);
      CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
      Thread asking = Thread.ofPlatform().start(() -> ask(engine, interrupted));
      try (Socket asked = silent.accept()) {
        assertTrue(asked.getInputStream().read() > 0);
        asking.interrupt();
        assertTrue(interrupted.get(SOON_MILLIS, TimeUnit.MILLISECONDS));
      }
    }
  }

  private static void ask(OpenSearchConnection engine, CompletableFuture<Boolean> interrupted) {
    try {
      engine.client().info();
      interrupted.complete(false);
    } catch (IOException | RuntimeException e) {
      interrupted.complete(Thread.currentThread().isInterrupted());
    }
  }
}
