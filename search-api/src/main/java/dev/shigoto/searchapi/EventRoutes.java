package dev.shigoto.searchapi;

import dev.shigoto.database.events.EventStore;
import dev.shigoto.searchapi.json.EventsJson;
import dev.shigoto.searchapi.request.EventsReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/// `/v1/events`: what seekers did with answers.
final class EventRoutes {

  private static final int MAX_BODY = 1024 * 1024;

  private final EventStore events;
  private final QueryRecorder queries;
  private final Clock clock;

  private EventRoutes(EventStore events, QueryRecorder queries, Clock clock) {
    this.events = events;
    this.queries = queries;
    this.clock = clock;
  }

  static void register(RoutesConfig routes, EventStore events, QueryRecorder queries, Clock clock) {
    routes.post("/v1/events", new EventRoutes(events, queries, clock)::add);
  }

  private void add(Context ctx) throws IOException {
    Instant now = clock.instant();
    EventsReader.Read read = EventsReader.read(Body.of(ctx, MAX_BODY), now);
    int stored = events.add(read.events(), now);
    queries.note(read.events());
    ctx.json(new EventsJson(stored, read.events().size() - stored, read.rejected()));
  }
}
