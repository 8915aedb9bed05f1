package dev.shigoto.database.changes;

import dev.shigoto.domain.job.JobId;

/// A job that can never be indexed as it is. A later change of its row gives it another chance.
public record QuarantinedJob(JobId id, long revision, String reason) {}
