package dev.shigoto.database.changes;

import dev.shigoto.domain.job.JobId;

/// A revision that the engine has acknowledged and that searches may not see yet.
public record OpenReceipt(JobId id, long revision) {}
