package dev.shigoto.domain.job;

import java.time.Instant;

/// A job as the platform keeps it.
///
/// @param revision grows with every change of the row; the document's external version
public record Job(
    JobId id, long revision, JobStatus status, JobAd ad, Instant createdAt, Instant updatedAt) {

  /// Whether seekers may find this job at `now`.
  public boolean isOpenAt(Instant now) {
    return status == JobStatus.ACTIVE && ad.expiresAt().map(now::isBefore).orElse(true);
  }
}
