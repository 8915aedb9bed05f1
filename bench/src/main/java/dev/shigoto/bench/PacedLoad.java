package dev.shigoto.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Sends requests on a schedule, at most so many at once.
///
/// Latency counts from the moment a request was due, not from when a client was free to send it: a
/// stall of the server is then felt by every request that it delayed (G. Tene, "coordinated
/// omission").
final class PacedLoad implements AutoCloseable {

  private final BareClient client = new BareClient();
  private final Crew clients;

  PacedLoad(int clients) {
    this.clients = new Crew(clients);
  }

  /// Request `i` is due at `i` times the interval.
  ///
  /// @return latencies in microseconds
  Histogram run(List<HttpRequest> requests, Duration interval) {
    Histogram latencies = new ConcurrentHistogram(3);
    long start = System.nanoTime();
    clients.each(
        requests.size(),
        i -> {
          long due = start + i * interval.toNanos();
          waitUntil(due);
          client.send(requests.get(i));
          latencies.recordValue((System.nanoTime() - due) / 1_000);
        });
    return latencies;
  }

  /// The time per request when all clients are always busy.
  Duration saturate(List<HttpRequest> requests) {
    long start = System.nanoTime();
    run(requests, Duration.ZERO);
    return Duration.ofNanos((System.nanoTime() - start) / requests.size());
  }

  private static void waitUntil(long due) {
    for (long left; (left = due - System.nanoTime()) > 0; ) {
      LockSupport.parkNanos(left);
    }
  }

  @Override
  public void close() {
    clients.close();
    client.close();
  }
}
