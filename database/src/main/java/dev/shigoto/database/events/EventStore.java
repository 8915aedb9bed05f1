package dev.shigoto.database.events;

import dev.shigoto.database.partition.MonthlyPartitions;
import dev.shigoto.domain.event.SeekerEvent;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/// What seekers did, every event once however often it is sent.
public final class EventStore {

  private final Jdbi jdbi;
  private final MonthlyPartitions months;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public EventStore(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.months = new MonthlyPartitions(jdbi, "events");
  }

  /// @return how many were new
  public int add(List<SeekerEvent> events, Instant receivedAt) {
    if (events.isEmpty()) {
      return 0;
    }
    months.make(events.stream().map(SeekerEvent::at));
    return jdbi.inTransaction(handle -> insert(handle, events, receivedAt));
  }

  /// In the order of their keys, so that two senders of the same do not wait in a circle.
  private static int insert(Handle handle, List<SeekerEvent> events, Instant receivedAt) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into events (key, happened_at, received_at, action, query_id, client_id, session_id,
                                application, job_id, position, attributes)
            values (:key, :at, :receivedAt, :action, :queryId, :clientId, :sessionId,
                    :application, :job, :position, cast(:attributes as jsonb))
            on conflict do nothing
            """);
    events.stream()
        .map(event -> new KeyedEvent(EventKey.of(event), event))
        .sorted()
        .forEach(keyed -> keyed.bindTo(batch, receivedAt));
    int stored = 0;
    for (int count : batch.execute()) {
      stored += count;
    }
    return stored;
  }

  /// Drops whole months that ended before `time`.
  ///
  /// @return how many months
  public int forget(Instant time) {
    return months.forget(time);
  }
}
