package dev.shigoto.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.indextemplates.OpenSearchConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The node as a server: its data, its port, its folder.
final class EmbeddedOpenSearchIT {

  @TempDir private Path folder;

  @Test
  void documents_survive_a_restart_and_are_searchable_at_once() throws IOException {
    try (var node = EmbeddedOpenSearch.start(folder, 0);
        var connection = OpenSearchConnection.open(node.url())) {
      connection.client().indices().create(c -> c.index("kept"));
      connection.client().index(i -> i.index("kept").id("1").document(Map.of("a", 1)));
    }
    try (var node = EmbeddedOpenSearch.start(folder, 0);
        var connection = OpenSearchConnection.open(node.url())) {
      assertEquals(1, connection.client().count(c -> c.index("kept")).count());
    }
  }

  @Test
  void a_folder_in_use_is_refused_by_name() {
    try (var holder = DataFolder.lock(folder, "opensearch")) {
      var refusal =
          assertThrows(
              IllegalStateException.class,
              () -> EmbeddedOpenSearch.start(folder, 0),
              holder::toString);
      assertEquals(
          "data folder "
              + folder
              + " is in use by another Shigoto; stop it or choose another with --data",
          refusal.getMessage());
    }
  }

  @Test
  void a_taken_port_is_refused_by_number_and_leaves_the_folder_free() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      var refusal =
          assertThrows(IllegalStateException.class, () -> EmbeddedOpenSearch.start(folder, port));
      assertEquals(
          "port "
              + port
              + " for OpenSearch is taken; stop what listens there or choose another port",
          refusal.getMessage());
    }
    DataFolder.lock(folder, "opensearch").close();
  }

  @Test
  void a_stray_write_creates_no_index() {
    try (var connection = OpenSearchConnection.open(TestStack.openSearchUrl())) {
      assertThrows(
          Exception.class,
          () -> connection.client().index(i -> i.index("stray").document(Map.of("a", 1))));
    }
  }
}
