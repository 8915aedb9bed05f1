package dev.shigoto.domain.job;

/// Where a job is in its life. Only `ACTIVE` jobs are searchable.
public enum JobStatus {
  ACTIVE,
  EXPIRED,
  WITHDRAWN,
  DELETED
}
