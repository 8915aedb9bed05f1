package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.database.queries.QueryLog;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.SearchedJson;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes searches in the query log, a batch at a time on a thread of its own. A search neither
/// waits for it nor fails with it: what comes while it is behind is not noted.
final class QueryRecorder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(QueryRecorder.class);
  private static final int BACKLOG = 1_000;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final QueryLog log;
  private final QueryLogging logging;
  private final Clock clock;
  private final BlockingQueue<SearchRequest> backlog = new ArrayBlockingQueue<>(BACKLOG);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("query-log").unstarted(this::run);
  private boolean failing;

  QueryRecorder(QueryLog log, QueryLogging logging, Clock clock) {
    this.log = log;
    this.logging = logging;
    this.clock = clock;
  }

  static QueryRecorder of(Database database, QueryLogging logging) {
    return new QueryRecorder(database.queries(), logging, Clock.systemUTC());
  }

  void start() {
    thread.start();
  }

  /// Only what begins a list: a further page asks for nothing new.
  void note(SearchRequest request) {
    if (logging == QueryLogging.ON && request.cursor().isEmpty()) {
      backlog.offer(request);
    }
  }

  private void run() {
    try {
      while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        write();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    write();
  }

  private void write() {
    List<SearchRequest> batch = new ArrayList<>();
    backlog.drainTo(batch);
    try {
      Map<String, Long> asked =
          batch.stream()
              .map(SearchedJson::anonymous)
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      log.note(asked, clock.instant());
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("searches are not noted, and go on all the same: {}", e.getMessage());
      }
      failing = true;
    }
  }

  /// Writes what is left.
  @Override
  public void close() {
    stopping.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
