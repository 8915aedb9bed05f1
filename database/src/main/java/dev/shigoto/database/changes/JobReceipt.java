package dev.shigoto.database.changes;

import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.Optional;

/// What searches know of a job, and since when. The moments are absent where they are still to
/// come, and where the job was indexed before receipts were kept.
///
/// @param revision of the job that this is about
/// @param changedAt of the first change that searches did not know before
/// @param acknowledgedAt when the engine had taken it
/// @param visibleAt when searches saw it, or no longer saw the job
/// @param reason why seekers do not find it; absent while they do or will
public record JobReceipt(
    JobId id,
    long revision,
    State state,
    Optional<Instant> changedAt,
    Optional<Instant> acknowledgedAt,
    Optional<Instant> visibleAt,
    Optional<String> reason) {

  /// What searches say to the latest change.
  public enum State {
    /// They do not know it yet.
    PENDING,
    SEARCHABLE,
    WITHDRAWN,
    QUARANTINED
  }
}
