package dev.shigoto.retrieval;

import dev.shigoto.domain.query.JobQuery;

/// A looser query, and what it would find.
///
/// @param field what was changed: the filter's API name, or `query`
/// @param query the looser one
/// @param count the total of its answer
/// @param added more than the answer that it stands beside
/// @param text what seekers read
public record Relaxation(String field, JobQuery query, long count, long added, String text) {}
