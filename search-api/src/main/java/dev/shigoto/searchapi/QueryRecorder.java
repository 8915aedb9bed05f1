package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.database.queries.QueryLog;
import dev.shigoto.database.queries.QueryLog.Counts;
import dev.shigoto.domain.event.Action;
import dev.shigoto.domain.event.SeekerEvent;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.SearchedJson;
import dev.shigoto.searchapi.background.Backlog;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Notes searches in the query log behind their answers, and how many of the answers were clicked.
/// Which search an answer was for is known here alone and for a while, so that nobody can find out
/// who searched for what.
final class QueryRecorder implements AutoCloseable {

  private static final int BACKLOG = 1_000;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /// Answers whose clicks are waited for.
  private static final int ANSWERS = 20_000;

  private static final Set<Action> CLICKS =
      EnumSet.of(Action.CLICK, Action.SAVE, Action.APPLY, Action.HIRE);

  private final QueryLog log;
  private final QueryLogging logging;
  private final Clock clock;
  private final Backlog<Noted> backlog = new Backlog<>("query-log", BACKLOG, PAUSE, this::write);

  /// The searches of the latest answers that nobody has clicked yet; only the backlog's thread
  /// looks into it.
  private final Map<String, String> unclicked = new LinkedHashMap<>();

  private sealed interface Noted {

    record Searched(SearchRequest request, String queryId, Counts counts) implements Noted {}

    record Clicked(String queryId) implements Noted {}
  }

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
  void note(SearchRequest request, SearchAnswer answer) {
    if (logging == QueryLogging.ON && request.cursor().isEmpty()) {
      boolean whole = answer.degraded().isEmpty();
      boolean nothing = whole && answer.total().value() == 0;
      backlog.add(
          new Noted.Searched(
              request, answer.queryId(), new Counts(1, whole ? 1 : 0, nothing ? 1 : 0, 0)));
    }
  }

  /// An answer counts once, whatever is done with its hits.
  void note(List<SeekerEvent> events) {
    if (logging == QueryLogging.ON) {
      events.stream()
          .filter(it -> CLICKS.contains(it.action()))
          .map(SeekerEvent::queryId)
          .distinct()
          .forEach(it -> backlog.add(new Noted.Clicked(it)));
    }
  }

  private void write(List<Noted> batch) {
    Map<String, Counts> requests = new HashMap<>();
    for (Noted noted : batch) {
      switch (noted) {
        case Noted.Searched it -> {
          String request = SearchedJson.anonymous(it.request());
          requests.merge(request, it.counts(), Counts::and);
          unclicked.put(it.queryId(), request);
        }
        case Noted.Clicked it -> {
          String request = unclicked.remove(it.queryId());
          if (request != null) {
            requests.merge(request, Counts.CLICK, Counts::and);
          }
        }
      }
    }
    forget();
    log.note(requests, clock.instant());
  }

  /// The oldest go first.
  private void forget() {
    var oldest = unclicked.keySet().iterator();
    while (unclicked.size() > ANSWERS) {
      oldest.next();
      oldest.remove();
    }
  }

  /// Writes what is left.
  @Override
  public void close() {
    backlog.close();
  }
}
