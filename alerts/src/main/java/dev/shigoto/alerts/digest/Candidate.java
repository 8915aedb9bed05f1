package dev.shigoto.alerts.digest;

import dev.shigoto.domain.job.JobId;

/// A job that matched and that the person was not told of yet.
///
/// @param cluster the opening that it is a posting of
/// @param employer by which jobs of one employer are known; empty where the ad hides it
/// @param score of the match; NaN where none is known
public record Candidate(JobId job, long cluster, String employer, float score) {}
