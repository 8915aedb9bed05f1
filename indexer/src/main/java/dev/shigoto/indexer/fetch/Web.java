package dev.shigoto.indexer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches pages politely: one request per host at a time and not too often, three tries, and only
/// what has changed.
public final class Web implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Web.class);
  private static final int TRIES = 3;
  private static final long FIRST_WAIT = 2; // seconds
  private static final long LONGEST_WAIT = 10;

  /// A server that asks for more is left alone until the next run.
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(5);

  private final Waits waits;
  private final HostTurns hosts;
  private final Download download;

  public Web(Waits waits, WebLimits limits) {
    this.waits = waits;
    this.hosts = new HostTurns(waits);
    this.download = new Download(limits);
  }

  public static Web open() {
    return new Web(Waits.SYSTEM, WebLimits.DEFAULT);
  }

  /// Makes something of a body, now or later; whoever reads it to its end closes it.
  @FunctionalInterface
  public interface BodyReader<T> {
    T read(InputStream body) throws IOException;
  }

  /// What `reader` makes of the page. A body that it cannot read is fetched again.
  ///
  /// @throws WebException if the page cannot be had
  public <T> Answer<T> get(WebRequest request, BodyReader<T> reader) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      if (!request.isFile()) {
        hosts.await(request.uri().getHost(), request.gap());
      }
      try {
        return download.get(request, reader);
      } catch (IOException e) {
        Duration wait = waitAfter(request, e, tries);
        LOG.info("{}: {}; trying again in {}", request.shown(), e.getMessage(), wait);
        waits.pause(wait);
      }
    }
  }

  /// How long to wait after the try with this number has failed.
  private Duration waitAfter(WebRequest request, IOException failure, int tries) {
    if (failure instanceof Refusal refusal && !refusal.passes()) {
      throw gaveUp(request, failure, "");
    }
    Duration wait = wait(failure, tries);
    if (wait.compareTo(LONGEST_RETRY_AFTER) > 0) {
      throw gaveUp(request, failure, " and asks to wait " + wait.toSeconds() + " s");
    }
    if (tries == TRIES || request.isFile()) {
      throw gaveUp(request, failure, " (" + tries + " tries)");
    }
    return wait;
  }

  private Duration wait(IOException failure, int tries) {
    Duration doubled = Duration.ofSeconds(Math.min(LONGEST_WAIT, FIRST_WAIT << (tries - 1)));
    return failure instanceof Refusal refusal
        ? refusal.retryAfter(waits.now()).filter(Duration::isPositive).orElse(doubled)
        : doubled;
  }

  private static WebException gaveUp(WebRequest request, IOException failure, String more) {
    int status = failure instanceof Refusal refusal ? refusal.status() : 0;
    return new WebException(request.shown() + ": " + failure.getMessage() + more, status, failure);
  }

  @Override
  public void close() {
    download.close();
  }
}
