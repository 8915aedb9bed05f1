package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.embedded.Eventually;
import dev.shigoto.embedded.TestStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process as an operator starts it, with the bundled models.
final class MainIT {

  private static final Duration SOON = Duration.ofSeconds(120);

  private static Process start(Map<String, String> variables) throws IOException {
    ProcessBuilder main =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    main.environment().putAll(variables);
    return main.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void without_settings_it_says_what_to_set_and_ends() throws Exception {
    Process process = start(Map.of());
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, process.waitFor());
    assertTrue(errors.contains("DATABASE_URL is not set"), errors);
    assertTrue(errors.contains("OPENSEARCH_URL is not set"), errors);
  }

  @Test
  void a_feeds_file_that_is_wrong_is_told_before_anything_starts(@TempDir Path folder)
      throws Exception {
    Path feeds = Files.writeString(folder.resolve("feeds.json"), "[{\"name\": \"a\"}]");
    Process process =
        start(
            Map.of(
                "DATABASE_URL", "postgresql://ken:hush@127.0.0.1:1/jobs",
                "OPENSEARCH_URL", "http://127.0.0.1:1",
                "SHIGOTO_FEEDS", feeds.toString()));
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, process.waitFor());
    assertTrue(errors.contains("- feed \"a\": kind is missing"), errors);
  }

  @Test
  void two_addresses_are_enough_to_index_and_a_signal_ends_it() throws Exception {
    int port = freePort();
    try (Stores stores = new Stores()) {
      stores.database.jobs().upsert(TestAds.numbered(0, 10));
      Process process =
          start(
              Map.of(
                  "DATABASE_URL", stores.databaseUrl,
                  "OPENSEARCH_URL", TestStack.openSearchUrl().toString(),
                  "SHIGOTO_INDEX_PREFIX", stores.names.prefix(),
                  "SHIGOTO_INDEXER_PORT", String.valueOf(port)));
      Eventually.within(SOON, () -> assertEquals(200, status(port)));
      assertEquals(stores.active(), stores.indexed());
      assertEndsOnSignal(process);
    }
  }

  @Test
  void a_signal_ends_it_also_while_it_waits_for_the_engine() throws Exception {
    try (Stores stores = new Stores();
        ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      silent.setSoTimeout((int) SOON.toMillis());
      Process process =
          start(
              Map.of(
                  "DATABASE_URL",
                  stores.databaseUrl,
                  "OPENSEARCH_URL",
                  "http://127.0.0.1:" + silent.getLocalPort(),
                  "SHIGOTO_INDEXER_PORT",
                  String.valueOf(freePort())));
      try (Socket asked = silent.accept()) {
        assertTrue(asked.getInputStream().read() > 0);
        assertEndsOnSignal(process);
      }
    }
  }

  private static void assertEndsOnSignal(Process process) throws InterruptedException {
    process.destroy();
    boolean ended = process.waitFor(SOON);
    process.destroyForcibly();
    assertTrue(ended, "the process goes on");
    assertEquals(143, process.exitValue());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static int status(int port) throws InterruptedException {
    URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString())
          .statusCode();
    } catch (IOException e) {
      return 0; // not listening yet
    }
  }
}
