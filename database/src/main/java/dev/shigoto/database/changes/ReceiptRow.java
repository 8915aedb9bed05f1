package dev.shigoto.database.changes;

import dev.shigoto.database.changes.JobReceipt.State;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Everything that the database knows of one job's way into the index.
///
/// @param status absent once the row is deleted
/// @param queuedAt of the first change that waits; absent if none does
/// @param outcome of the last change that does not wait; absent if its receipt is not kept
/// @param quarantine the reason, if the job cannot be indexed
record ReceiptRow(
    long revision,
    Optional<JobStatus> status,
    Optional<Instant> expiresAt,
    Optional<Instant> queuedAt,
    Optional<State> outcome,
    Optional<Instant> changedAt,
    Optional<Instant> acknowledgedAt,
    Optional<Instant> visibleAt,
    Optional<String> quarantine) {

  static Optional<ReceiptRow> find(Handle handle, JobId id) {
    return handle
        .createQuery(
            """
            select greatest(job.revision, receipt.revision, waiting.revision, 0) as revision,
                   job.status, job.expires_at, waiting.queued_at, receipt.outcome,
                   receipt.changed_at, receipt.acknowledged_at, receipt.visible_at,
                   quarantined.reason as quarantine
              from job_claims as claim
              left join jobs as job on job.id = claim.job_id
              left join job_receipts as receipt on receipt.job_id = claim.job_id
              left join quarantined_jobs as quarantined on quarantined.job_id = claim.job_id
             cross join lateral (select max(revision) as revision, min(queued_at) as queued_at
                                   from job_changes where job_id = claim.job_id) as waiting
             where claim.job_id = :id
            """)
        .bind("id", id.value())
        .map((rs, context) -> of(rs))
        .findOne();
  }

  private static ReceiptRow of(ResultSet rs) throws SQLException {
    return new ReceiptRow(
        rs.getLong("revision"),
        Optional.ofNullable(rs.getString("status")).map(JobStatus::valueOf),
        instant(rs, "expires_at"),
        instant(rs, "queued_at"),
        Optional.ofNullable(rs.getString("outcome")).map(State::valueOf),
        instant(rs, "changed_at"),
        instant(rs, "acknowledged_at"),
        instant(rs, "visible_at"),
        Optional.ofNullable(rs.getString("quarantine")));
  }

  private static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
    return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  JobReceipt at(JobId id, Instant now) {
    if (queuedAt.isPresent()) {
      return receipt(id, State.PENDING, firstUnseen(), Optional.empty(), Optional.empty());
    }
    if (outcome.isPresent() && visibleAt.isEmpty()) {
      return receipt(id, State.PENDING, changedAt, acknowledgedAt, visibleAt);
    }
    if (isOpen() && isOver(now)) { // searches leave it out from that moment on
      return receipt(id, State.WITHDRAWN, expiresAt, Optional.empty(), expiresAt);
    }
    return receipt(id, outcome.orElseGet(this::likely), changedAt, acknowledgedAt, visibleAt);
  }

  private JobReceipt receipt(
      JobId id,
      State state,
      Optional<Instant> changed,
      Optional<Instant> acknowledged,
      Optional<Instant> visible) {
    Optional<String> reason =
        switch (state) {
          case PENDING, SEARCHABLE -> Optional.empty();
          case QUARANTINED -> quarantine;
          case WITHDRAWN -> Optional.of(end());
        };
    return new JobReceipt(id, revision, state, changed, acknowledged, visible, reason);
  }

  /// An open receipt is older than what waits.
  private Optional<Instant> firstUnseen() {
    return visibleAt.isEmpty() ? changedAt.or(() -> queuedAt) : queuedAt;
  }

  private boolean isOpen() {
    return status.filter(JobStatus.ACTIVE::equals).isPresent();
  }

  private boolean isOver(Instant now) {
    return expiresAt.filter(end -> !now.isBefore(end)).isPresent();
  }

  /// The state of a job whose receipt is not kept, and of which nothing waits.
  private State likely() {
    return quarantine.isPresent()
        ? State.QUARANTINED
        : isOpen() ? State.SEARCHABLE : State.WITHDRAWN;
  }

  private String end() {
    return switch (status.orElse(JobStatus.DELETED)) {
      case ACTIVE, EXPIRED -> "the job has expired";
      case WITHDRAWN -> "its source has withdrawn the job";
      case DELETED -> "the job was deleted";
    };
  }
}
