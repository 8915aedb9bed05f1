package dev.shigoto.database.events;

import dev.shigoto.domain.event.SeekerEvent;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

record KeyedEvent(EventKey key, SeekerEvent event) implements Comparable<KeyedEvent> {

  void bindTo(PreparedBatch batch, Instant receivedAt) {
    batch
        .bind("key", key.bytes())
        .bind("at", event.at())
        .bind("receivedAt", receivedAt)
        .bind("action", event.action().label())
        .bind("queryId", event.queryId())
        .bind("clientId", event.clientId())
        .bind("sessionId", event.sessionId())
        .bind("application", event.application())
        .bind("job", job())
        .bind("position", position())
        .bind("attributes", event.attributes())
        .add();
  }

  private @Nullable Long job() {
    return event.job().map(JobId::value).orElse(null);
  }

  private @Nullable Integer position() {
    return event.position().isPresent() ? event.position().getAsInt() : null;
  }

  @Override
  public int compareTo(KeyedEvent other) {
    int byTime = event.at().compareTo(other.event.at());
    return byTime != 0 ? byTime : key.compareTo(other.key);
  }
}
