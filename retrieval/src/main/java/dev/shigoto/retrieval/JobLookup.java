package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.indextemplates.JobDocument;

/// A job that is, or was, in the index.
public sealed interface JobLookup {

  /// Seekers may apply.
  record Open(JobDocument job) implements JobLookup {}

  /// It has expired.
  record Gone(JobId id) implements JobLookup {}
}
