package dev.shigoto.database.jobs;

import dev.shigoto.domain.job.JobId;

/// A job that can never be indexed as it is: its row cannot be read, or the engine refuses it. A
/// later change of the row gives it another chance.
public record QuarantinedJob(JobId id, long revision, String reason) {}
