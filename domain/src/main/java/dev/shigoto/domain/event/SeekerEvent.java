package dev.shigoto.domain.event;

import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Something that a seeker did, as UBI's event.
///
/// @param queryId of the answer that it was done with
/// @param clientId a browser or an app; senders must not make it out of a name or an address
/// @param sessionId one visit of the client; empty if unknown
/// @param application that the seeker used; empty if unknown
/// @param job present if the action is done to a job
/// @param position of the job in the list, 1 for the first hit of the first page
/// @param at by the clock of the sender
/// @param attributes everything else that was told, as a JSON object
public record SeekerEvent(
    Action action,
    String queryId,
    String clientId,
    String sessionId,
    String application,
    Optional<JobId> job,
    OptionalInt position,
    Instant at,
    String attributes) {

  public SeekerEvent {
    if (action.isOfJob() && job.isEmpty()) {
      throw new IllegalArgumentException(action.label() + " needs the job that it was done to");
    }
    if (position.isPresent() && position.getAsInt() < 1) {
      throw new IllegalArgumentException("positions count from 1, but was " + position.getAsInt());
    }
  }
}
