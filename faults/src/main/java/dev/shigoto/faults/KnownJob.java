package dev.shigoto.faults;

import dev.shigoto.domain.job.JobStatus;

/// A row as its writer remembers it.
record KnownJob(JobContent content, Poison poison) {

  static KnownJob healthy(JobContent content) {
    return new KnownJob(content, Poison.NONE);
  }

  KnownJob with(JobContent other) {
    return new KnownJob(other, poison);
  }

  boolean isActive() {
    return content.status() == JobStatus.ACTIVE;
  }
}
