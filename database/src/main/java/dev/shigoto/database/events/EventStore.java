package dev.shigoto.database.events;

import dev.shigoto.database.lock.AdvisoryLock;
import dev.shigoto.domain.event.SeekerEvent;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/// What seekers did, every event once however often it is sent.
public final class EventStore {

  private static final String PREFIX = "events_";

  private final Jdbi jdbi;

  /// Months whose partition is known to be there.
  private final Set<YearMonth> ready = ConcurrentHashMap.newKeySet();

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public EventStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// @return how many were new
  public int add(List<SeekerEvent> events, Instant receivedAt) {
    if (events.isEmpty()) {
      return 0;
    }
    makePartitions(events);
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

  private void makePartitions(List<SeekerEvent> events) {
    Set<YearMonth> months =
        events.stream().map(it -> month(it.at())).collect(Collectors.toCollection(TreeSet::new));
    months.removeAll(ready);
    for (YearMonth month : months) {
      jdbi.useTransaction(handle -> makePartition(handle, month));
      ready.add(month);
    }
  }

  private static void makePartition(Handle handle, YearMonth month) {
    AdvisoryLock.PARTITIONS.take(handle);
    handle
        .createUpdate(
            """
            create table if not exists <name> partition of events
            for values from (<from>) to (<to>)
            """)
        .define("name", name(month))
        .define("from", beginning(month))
        .define("to", beginning(month.plusMonths(1)))
        .execute();
  }

  private static String beginning(YearMonth month) {
    return "'" + month.atDay(1) + " 00:00:00+00'";
  }

  /// Drops whole months that ended before `time`.
  ///
  /// @return how many months
  public int forget(Instant time) {
    List<String> old =
        jdbi.withHandle(EventStore::partitions).stream()
            .filter(name -> name.compareTo(name(month(time))) < 0)
            .toList();
    old.forEach(
        name ->
            jdbi.useHandle(
                handle ->
                    handle
                        .createUpdate("drop table if exists <name>")
                        .define("name", name)
                        .execute()));
    ready.removeIf(month -> old.contains(name(month)));
    return old.size();
  }

  private static List<String> partitions(Handle handle) {
    return handle
        .createQuery(
            """
            select child.relname from pg_inherits
              join pg_class as child on child.oid = inhrelid
             where inhparent = 'events'::regclass
             order by child.relname
            """)
        .mapTo(String.class)
        .list();
  }

  private static String name(YearMonth month) {
    return PREFIX + month.toString().replace('-', '_');
  }

  private static YearMonth month(Instant moment) {
    return YearMonth.from(moment.atOffset(ZoneOffset.UTC));
  }
}
