package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.job.JobId;

/// A saved search that a job matches.
///
/// @param score cosine to what was looked for; NaN where words or filters match
public record AlertMatch(SavedSearchId savedSearch, JobId job, float score) {}
