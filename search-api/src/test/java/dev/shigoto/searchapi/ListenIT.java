package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListenIT {

  @Test
  void a_taken_port_is_named_with_what_to_do() throws IOException {
    URI nowhere = URI.create("http://127.0.0.1:9");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var engine = OpenSearchConnection.open(nowhere);
        var models = ModelRegistry.open(Optional.empty())) {
      var config = SearchApiConfig.local(taken.getLocalPort(), nowhere);
      var search = new JobSearch(engine.client(), config.index(), models, Clock.systemUTC());

      var refused =
          assertThrows(ListenException.class, () -> SearchApi.start(config, search, models));

      assertEquals(
          "cannot listen on 127.0.0.1:%d (Address already in use): stop what listens there, or set SHIGOTO_API_PORT to another port, 0 for any free one"
              .formatted(taken.getLocalPort()),
          refused.getMessage());
    }
  }
}
