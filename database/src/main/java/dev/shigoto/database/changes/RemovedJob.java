package dev.shigoto.database.changes;

import dev.shigoto.domain.job.JobId;

/// A job that must not be searchable any more, because its row is gone or not active.
///
/// @param revision of the removal, above all earlier ones of the job
public record RemovedJob(JobId id, long revision) {}
