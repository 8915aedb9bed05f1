package dev.shigoto.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// Searches without a pause for the jobs that were changed, on a thread of its own, until the
/// search shows them in their new revision.
final class VisibilityWatch implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PAUSE = Duration.ofMillis(5);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final BareClient client = new BareClient();
  private final URI search;
  private final Map<Long, Change> unseen = new ConcurrentHashMap<>();
  private final List<Double> millis = new ArrayList<>();
  private final Thread thread = Thread.ofPlatform().name("watch").unstarted(this::run);
  private volatile boolean stopping;

  /// @param from the moment of the change, in nanoseconds
  private record Change(long revision, long from) {}

  VisibilityWatch(Corpus corpus) {
    this.search = corpus.engine().resolve("/" + Corpus.NAMES.read() + "/_search");
    thread.start();
  }

  void expect(long job, long revision, long from) {
    unseen.put(job, new Change(revision, from));
  }

  /// Waits until everything that was expected has been seen.
  ///
  /// @return how long each took, in milliseconds
  List<Double> await() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!unseen.isEmpty()) {
      if (System.nanoTime() > deadline || !thread.isAlive()) {
        throw new IllegalStateException(unseen.size() + " changes were never seen by a search");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    synchronized (millis) {
      List<Double> seen = List.copyOf(millis);
      millis.clear();
      return seen;
    }
  }

  private void run() {
    while (!stopping) {
      if (!unseen.isEmpty()) {
        look(List.copyOf(unseen.keySet()));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private void look(List<Long> jobs) {
    JsonNode answer = ask(jobs);
    long now = System.nanoTime();
    for (JsonNode hit : answer.at("/hits/hits")) {
      long job = hit.path("_id").asLong();
      Change change = unseen.get(job);
      if (change != null && hit.path("_version").asLong() >= change.revision()) {
        synchronized (millis) {
          millis.add((now - change.from()) / 1e6);
        }
        unseen.remove(job, change);
      }
    }
  }

  private JsonNode ask(List<Long> jobs) {
    String body =
        """
        {"query": {"ids": {"values": %s}}, "version": true, "_source": false, "size": %d}
        """
            .formatted(jobs, jobs.size());
    try {
      return JSON.readTree(
          client.send(
              HttpRequest.newBuilder(search)
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body))
                  .build()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stopping = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }
}
