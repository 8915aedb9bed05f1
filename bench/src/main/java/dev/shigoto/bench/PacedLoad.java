package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Collections;
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

  /// A Java server is compiled while it runs, and is cold for some thousands of requests.
  private static final int COLD = 7_200;

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

  /// Sends both lists in turn until their servers are warm.
  ///
  /// @return the time per request of the slower one, when all clients are always busy
  Duration warm(List<HttpRequest> some, List<HttpRequest> others, Progress progress) {
    int passes = Math.ceilDiv(COLD, Math.min(some.size(), others.size()));
    Duration slower = Duration.ZERO;
    for (int i = 0; i < passes; i++) {
      slower = Collections.max(List.of(saturate(some), saturate(others)));
      progress.at("warming the servers", i + 1L, passes);
    }
    return slower;
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
