package dev.shigoto.database.jobs;

import dev.shigoto.domain.job.JobId;

/// A row that the table allows but that is not a job, such as a station without a name.
public record UnreadableJob(JobId id, long revision, String reason) {}
