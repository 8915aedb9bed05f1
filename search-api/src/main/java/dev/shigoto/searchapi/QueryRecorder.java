package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.database.queries.QueryLog;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.SearchedJson;
import dev.shigoto.searchapi.background.Backlog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Notes searches in the query log, behind their answers.
final class QueryRecorder implements AutoCloseable {

  private static final int BACKLOG = 1_000;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final QueryLog log;
  private final QueryLogging logging;
  private final Clock clock;
  private final Backlog<SearchRequest> backlog =
      new Backlog<>("query-log", BACKLOG, PAUSE, this::write);

  QueryRecorder(QueryLog log, QueryLogging logging, Clock clock) {
    this.log = log;
    this.logging = logging;
    this.clock = clock;
  }

  static QueryRecorder of(Database database, QueryLogging logging) {
    return new QueryRecorder(database.queries(), logging, Clock.systemUTC());
  }

  void start() {
    backlog.start();
  }

  /// Only what begins a list: a further page asks for nothing new.
  void note(SearchRequest request) {
    if (logging == QueryLogging.ON && request.cursor().isEmpty()) {
      backlog.add(request);
    }
  }

  private void write(List<SearchRequest> batch) {
    Map<String, Long> asked =
        batch.stream()
            .map(SearchedJson::anonymous)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    log.note(asked, clock.instant());
  }

  /// Writes what is left.
  @Override
  public void close() {
    backlog.close();
  }
}
