package dev.shigoto.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The engine's merging of segments. A merge builds the graph of vectors anew, and with it which
/// neighbours an approximate search finds: two searches are only comparable when it is over.
final class Merges {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PAUSE = Duration.ofMillis(500);

  private Merges() {}

  static void awaitEnd(URI engine) {
    HttpRequest stats = HttpRequest.newBuilder(engine.resolve("/_stats/merge")).build();
    try (BareClient client = new BareClient()) {
      while (running(client.text(stats)) > 0) {
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static int running(String stats) {
    try {
      return JSON.readTree(stats).at("/_all/total/merges/current").asInt();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
