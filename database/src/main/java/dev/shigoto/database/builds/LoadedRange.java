package dev.shigoto.database.builds;

import dev.shigoto.database.jobs.JobSnapshot;

/// Jobs that an index holds as one snapshot saw them, or newer.
///
/// @param after the id before the first one
/// @param upTo the last id; what lies between and is not in the index did not exist
public record LoadedRange(long after, long upTo, JobSnapshot seen) {}
